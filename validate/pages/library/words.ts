import type { Random } from "../../../src/main/testing/random.ts";

/** What articles of one language are made of. */
export interface Words {
  readonly language: string;
  readonly sentences: readonly [string, ...string[]];
  readonly headlines: readonly [string, ...string[]];
  readonly names: readonly [string, ...string[]];
  readonly places: readonly [string, ...string[]];
  readonly topics: readonly [string, ...string[]];
}

/** Five languages, two of them written from right to left. */
export const LANGUAGES: readonly [Words, ...Words[]] = [
  {
    language: "en-GB",
    sentences: [
      "The council met on Tuesday to hear what the harbour would cost.",
      "“Nobody asked us,” said the skipper of the last boat in, “and nobody will.”",
      "A report of 214 pages, published at noon, names three ministries & their suppliers.",
      "Prices rose by 3.4% in a year – less than in the year before.",
      "Officials declined to say when the bridge would open to lorries.",
      "Residents of the lower town carried water by hand for eleven days.",
    ],
    headlines: [
      "Harbour council votes to keep the ferry",
      "What a dry winter does to a river that feeds three cities",
      "The teacher who counts swifts",
    ],
    names: ["Ada O’Connell", "Jean-Luc Ferrand", "María del Carmen Núñez"],
    places: ["Port Ellery", "Havana", "Saint-Malo"],
    topics: ["Harbours", "Rivers & lakes", "Schools"],
  },
  {
    language: "fr",
    sentences: [
      "Le conseil s’est réuni mardi pour examiner le coût du port.",
      "« Personne ne nous a rien demandé », a déclaré le patron du dernier bateau.",
      "Un rapport de 214 pages met en cause trois ministères et leurs fournisseurs.",
      "Les prix ont augmenté de 3,4 % en un an, moins que l’année précédente.",
      "Les habitants de la ville basse ont porté l’eau à la main pendant onze jours.",
    ],
    headlines: ["Le port gardera son bac", "Ce qu’un hiver sec fait d’un fleuve qui alimente trois villes"],
    names: ["Élodie Marchand", "Yann Le Goff"],
    places: ["Brest", "Genève"],
    topics: ["Ports", "Eau", "Écoles"],
  },
  {
    language: "es",
    sentences: [
      "El consejo se reunió el martes para conocer el coste del puerto.",
      "«Nadie nos preguntó», dijo el patrón del último barco, «y nadie lo hará».",
      "Un informe de 214 páginas señala a tres ministerios y a sus proveedores.",
      "¿Quién paga el puente? Los funcionarios no quisieron decirlo.",
      "Los vecinos de la ciudad baja llevaron agua a mano durante once días.",
    ],
    headlines: [
      "El puerto conserva su transbordador",
      "Qué le hace un invierno seco a un río que abastece a tres ciudades",
    ],
    names: ["Íñigo Echeverría", "Lucía Peña"],
    places: ["Málaga", "La Habana"],
    topics: ["Puertos", "Ríos", "Escuelas"],
  },
  {
    language: "ar",
    sentences: [
      "اجتمع المجلس يوم الثلاثاء للاطلاع على كلفة المرفأ.",
      "قال ربّان آخر قارب: «لم يسألنا أحد، ولن يسألنا أحد».",
      "يسمّي تقرير من 214 صفحة ثلاث وزارات ومورّديها.",
      "ارتفعت الأسعار بنسبة 3.4% خلال عام، أي أقل من العام السابق.",
      "حمل سكان المدينة السفلى الماء بأيديهم أحد عشر يوماً.",
    ],
    headlines: ["المرفأ يحتفظ بالعبّارة", "ماذا يفعل شتاء جاف بنهر تشرب منه ثلاث مدن"],
    names: ["سلمى الحدّاد", "يوسف بن علي"],
    places: ["بيروت", "مسقط"],
    topics: ["المرافئ", "المياه", "المدارس"],
  },
  {
    language: "ur",
    sentences: [
      "کونسل کا اجلاس منگل کو بندرگاہ کی لاگت پر ہوا۔",
      "آخری کشتی کے ناخدا نے کہا: ”ہم سے کسی نے نہیں پوچھا۔“",
      "دو سو چودہ صفحات کی رپورٹ میں تین وزارتوں کے نام ہیں۔",
      "ایک سال میں قیمتیں 3.4 فیصد بڑھیں، جو پچھلے سال سے کم ہے۔",
      "نچلے شہر کے رہنے والے گیارہ دن ہاتھوں سے پانی لاتے رہے۔",
    ],
    headlines: ["بندرگاہ اپنی کشتی قائم رکھے گی", "خشک سردی اس دریا کا کیا کرتی ہے جو تین شہروں کو پانی دیتا ہے"],
    names: ["عائشہ قریشی", "فیض احمد"],
    places: ["کراچی", "لاہور"],
    topics: ["بندرگاہیں", "پانی", "اسکول"],
  },
];

/** So many sentences, one after another. */
export function prose(words: Words, random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(words.sentences)).join(" ");
}
