import type { CopiedPage } from "./copied-page.ts";

/** Pages in French, Arabic and Urdu. */
export const PAGES_IN_OTHER_LANGUAGES: readonly CopiedPage[] = [
  {
    name: "French, with a breadcrumb run together",
    text: `AccueilActualitésDiplomatieL’Estavie et San Aurelio rouvrent une route maritime
L’Estavie et San Aurelio rouvrent une route maritime
La Havane, le 20 février 2024 (TDI) : Les ministres des Affaires étrangères des deux pays ont signé mardi un accord qui rouvre la route maritime entre leurs capitales.
À lire aussi : L’imprimerie qui a gardé ses caractères de plomb
Les pêcheurs des deux rives pourront de nouveau travailler dans le détroit, avec un décompte commun des prises à la fin de chaque saison.
Nadia Ferrant
Nadia Ferrant
L’auteure est correspondante diplomatique et suit la région depuis 2011.
Suivez-nous
Facebook
Les plus lus
Comment fonctionne une licence de pêche
Le village de l’oasis et son canal retrouvé`,
    expected: {
      headline: "L’Estavie et San Aurelio rouvrent une route maritime",
      categories: ["Actualités", "Diplomatie"],
      authors: [["Nadia Ferrant", "L’auteure est correspondante diplomatique et suit la région depuis 2011."]],
      dateline: { place: "La Havane", date: "2024-02-20", agency: "TDI" },
      language: "fr",
      blocks: [
        "paragraph: Les ministres des Affaires étrangères des deux pays ont signé mardi un accord qui rouvre la route maritime entre leurs capitales.",
        "paragraph: À lire aussi : L’imprimerie qui a gardé ses caractères de plomb",
        "paragraph: Les pêcheurs des deux rives pourront de nouveau travailler dans le détroit, avec un décompte commun des prises à la fin de chaque saison.",
      ],
      mostPopular: ["Comment fonctionne une licence de pêche", "Le village de l’oasis et son canal retrouvé"],
    },
  },
  {
    name: "French, with a byline and buttons",
    text: `Accueil > Économie
Les prix de la moisson reculent encore
Les prix de la moisson reculent encore
Par Omar Said
Publié le 3 mars 2024
Partager
Imprimer
Le prix de l’orge a encore reculé vendredi dans le port, alors que les premiers navires de la saison déchargeaient leur cargaison.
Les acheteurs attendent des nouvelles du sud avant de signer pour l’été, et les meuniers des collines gardent leurs réserves à moitié pleines.
Publicité
« Nous avons déjà vu de telles semaines », a dit le maître de la bourse aux grains.
Sur le même sujet
Le moulin qui travaille la nuit
Les navires de la saison et leurs armateurs`,
    expected: {
      headline: "Les prix de la moisson reculent encore",
      categories: ["Économie"],
      authors: [["Omar Said", ""]],
      dateline: { place: "", date: null, agency: "" },
      language: "fr",
      blocks: [
        "paragraph: Le prix de l’orge a encore reculé vendredi dans le port, alors que les premiers navires de la saison déchargeaient leur cargaison.",
        "paragraph: Les acheteurs attendent des nouvelles du sud avant de signer pour l’été, et les meuniers des collines gardent leurs réserves à moitié pleines.",
        "paragraph: « Nous avons déjà vu de telles semaines », a dit le maître de la bourse aux grains.",
      ],
      related: ["Le moulin qui travaille la nuit", "Les navires de la saison et leurs armateurs"],
    },
  },
  {
    name: "Arabic, with a breadcrumb run together",
    text: `الرئيسيةأخبارأخبار دبلوماسيةإستافيا وسان أوريليو تعيدان فتح الطريق البحري
إستافيا وسان أوريليو تعيدان فتح الطريق البحري
هافانا، 20 فبراير 2024 (تي دي آي): وقّع وزيرا خارجية البلدين يوم الثلاثاء اتفاقًا يعيد فتح الطريق البحري بين العاصمتين بعد أحد عشر عامًا.
اقرأ أيضًا: المطبعة التي احتفظت بحروفها المعدنية
وسيتمكن الصيادون من العمل في المضيق مجددًا، مع إحصاء مشترك للصيد في نهاية كل موسم بحسب ما جاء في الاتفاق.
نادية فران
نادية فران
الكاتبة مراسلة دبلوماسية تتابع شؤون المنطقة منذ سنوات.
تابعنا
فيسبوك
الأكثر قراءة
كيف تعمل رخصة الصيد في المضيق
قرية الواحة التي استعادت قناتها`,
    expected: {
      headline: "إستافيا وسان أوريليو تعيدان فتح الطريق البحري",
      categories: ["أخبار", "أخبار دبلوماسية"],
      authors: [["نادية فران", "الكاتبة مراسلة دبلوماسية تتابع شؤون المنطقة منذ سنوات."]],
      dateline: { place: "هافانا", date: "2024-02-20", agency: "تي دي آي" },
      language: "ar",
      blocks: [
        "paragraph: وقّع وزيرا خارجية البلدين يوم الثلاثاء اتفاقًا يعيد فتح الطريق البحري بين العاصمتين بعد أحد عشر عامًا.",
        "paragraph: اقرأ أيضًا: المطبعة التي احتفظت بحروفها المعدنية",
        "paragraph: وسيتمكن الصيادون من العمل في المضيق مجددًا، مع إحصاء مشترك للصيد في نهاية كل موسم بحسب ما جاء في الاتفاق.",
      ],
      mostPopular: ["كيف تعمل رخصة الصيد في المضيق", "قرية الواحة التي استعادت قناتها"],
    },
  },
  {
    name: "Urdu, with a breadcrumb run together",
    text: `ہومخبریںسفارتی خبریںایسٹاویا اور سان اوریلیو نے بحری راستہ دوبارہ کھول دیا
ایسٹاویا اور سان اوریلیو نے بحری راستہ دوبارہ کھول دیا
ہوانا، 20 فروری 2024 (ٹی ڈی آئی): دونوں ممالک کے وزرائے خارجہ نے منگل کو ایک معاہدے پر دستخط کیے جس سے گیارہ سال بعد بحری راستہ کھل گیا ہے۔
یہ بھی پڑھیں: وہ چھاپہ خانہ جس نے اپنے دھاتی حروف سنبھال رکھے
ماہی گیر ایک بار پھر آبنائے میں کام کر سکیں گے اور ہر موسم کے آخر میں شکار کی مشترکہ گنتی ہوگی۔
نادیہ فیران
نادیہ فیران
مصنفہ سفارتی نامہ نگار ہیں اور برسوں سے اس خطے پر لکھ رہی ہیں۔
ہمیں فالو کریں
فیس بک
مقبول ترین
آبنائے میں ماہی گیری کا لائسنس کیسے ملتا ہے
نخلستان کا گاؤں جس نے اپنی نہر بحال کر لی`,
    expected: {
      headline: "ایسٹاویا اور سان اوریلیو نے بحری راستہ دوبارہ کھول دیا",
      categories: ["خبریں", "سفارتی خبریں"],
      authors: [["نادیہ فیران", "مصنفہ سفارتی نامہ نگار ہیں اور برسوں سے اس خطے پر لکھ رہی ہیں۔"]],
      dateline: { place: "ہوانا", date: "2024-02-20", agency: "ٹی ڈی آئی" },
      language: "ur",
      blocks: [
        "paragraph: دونوں ممالک کے وزرائے خارجہ نے منگل کو ایک معاہدے پر دستخط کیے جس سے گیارہ سال بعد بحری راستہ کھل گیا ہے۔",
        "paragraph: یہ بھی پڑھیں: وہ چھاپہ خانہ جس نے اپنے دھاتی حروف سنبھال رکھے",
        "paragraph: ماہی گیر ایک بار پھر آبنائے میں کام کر سکیں گے اور ہر موسم کے آخر میں شکار کی مشترکہ گنتی ہوگی۔",
      ],
      mostPopular: ["آبنائے میں ماہی گیری کا لائسنس کیسے ملتا ہے", "نخلستان کا گاؤں جس نے اپنی نہر بحال کر لی"],
    },
  },
];
