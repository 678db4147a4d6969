/** The text of an article page as a browser copies it, and what it is made of. */
export interface CopiedPage {
  readonly name: string;
  readonly text: string;
  readonly expected: {
    readonly headline: string;
    readonly categories: readonly string[];
    readonly authors: readonly (readonly [name: string, bio: string])[];
    readonly dateline: { place: string; date: string | null; agency: string };
    readonly language: string;
    readonly blocks: readonly string[];
    readonly standfirst?: string;
    readonly tags?: readonly string[];
    readonly mostPopular?: readonly string[];
    readonly related?: readonly string[];
    readonly social?: readonly string[];
  };
}

const SIGNED =
  "The foreign ministers of Estavia and San Aurelio signed an agreement on Tuesday that reopens the sea route between their capitals after eleven years.";
const FISH =
  "Fishing boats of both countries may work within forty miles of the strait, with a joint count of the catch at the end of each season.";
const DOCKS =
  "Dock workers in both harbours have been promised that the old berths will be mended before the first ferry calls.";

export const PAGES: readonly CopiedPage[] = [
  {
    name: "a breadcrumb run together with the headline",
    text: `HomeNewsDiplomatic NewsEstavia and San Aurelio reopen a sea route
Estavia and San Aurelio reopen a sea route
Havana, 20 February 2024 (TDI): ${SIGNED}
Fishing grounds are shared again
${FISH}
Also Read: The printing house that kept its metal type
${DOCKS}
Nadia Ferrant
Nadia Ferrant
The writer is the diplomatic correspondent of The Daily Interpreter and has reported from the strait since 2011.
Follow us
Facebook https://social.example/interpreter
X
Most Popular
1. How a fishing licence works in the strait
2. The oasis village that restored its water channel
© 2024 The Daily Interpreter`,
    expected: {
      headline: "Estavia and San Aurelio reopen a sea route",
      categories: ["News", "Diplomatic News"],
      authors: [
        [
          "Nadia Ferrant",
          "The writer is the diplomatic correspondent of The Daily Interpreter and has reported from the strait since 2011.",
        ],
      ],
      dateline: { place: "Havana", date: "2024-02-20", agency: "TDI" },
      language: "en",
      blocks: [
        `paragraph: ${SIGNED}`,
        "h2: Fishing grounds are shared again",
        `paragraph: ${FISH}`,
        "paragraph: Also Read: The printing house that kept its metal type",
        `paragraph: ${DOCKS}`,
      ],
      social: ["Facebook"],
      mostPopular: ["How a fishing licence works in the strait", "The oasis village that restored its water channel"],
    },
  },
  {
    name: "a breadcrumb with arrows, a byline, a date and buttons",
    text: `Skip to content
Home › Business › Markets
Harvest prices fall for the third week
By Omar Said | March 3, 2024
3 min read
Share
Tweet

PORT ESTAVE (Wire) — The price of barley in the harbour fell again on Friday as the first ships of the season unloaded.

Advertisement

“We have seen such weeks before,” said the master of the exchange.

Buyers wait for the south to report before they sign for the summer, and millers in the hills keep their stores half full.

Tags: barley, harvest, prices
Related Articles
The mill that grinds by night
Ships of the season, and who owns them`,
    expected: {
      headline: "Harvest prices fall for the third week",
      categories: ["Business", "Markets"],
      authors: [["Omar Said", ""]],
      dateline: { place: "PORT ESTAVE", date: null, agency: "Wire" },
      language: "en",
      blocks: [
        "paragraph: The price of barley in the harbour fell again on Friday as the first ships of the season unloaded.",
        "paragraph: “We have seen such weeks before,” said the master of the exchange.",
        "paragraph: Buyers wait for the south to report before they sign for the summer, and millers in the hills keep their stores half full.",
      ],
      tags: ["barley", "harvest", "prices"],
      related: ["The mill that grinds by night", "Ships of the season, and who owns them"],
    },
  },
  {
    name: "tags on lines of their own before the author, and a foot below the most popular",
    text: `HomeNewsDiplomatic NewsEstavia and San Aurelio reopen a sea route
Estavia and San Aurelio reopen a sea route
Havana, 20 February 2024 (TDI): ${SIGNED}
${FISH}
${DOCKS}
Tags
Estavia
San Aurelio
Nadia Ferrant
Nadia Ferrant
The writer, who has reported from the strait since 2011, is the diplomatic correspondent of The Daily Interpreter.
Most Popular
The oasis village that restored its water channel
About us
Contact us
© 2024 The Daily Interpreter`,
    expected: {
      headline: "Estavia and San Aurelio reopen a sea route",
      categories: ["News", "Diplomatic News"],
      authors: [
        [
          "Nadia Ferrant",
          "The writer, who has reported from the strait since 2011, is the diplomatic correspondent of The Daily Interpreter.",
        ],
      ],
      dateline: { place: "Havana", date: "2024-02-20", agency: "TDI" },
      language: "en",
      blocks: [`paragraph: ${SIGNED}`, `paragraph: ${FISH}`, `paragraph: ${DOCKS}`],
      tags: ["Estavia", "San Aurelio"],
      mostPopular: ["The oasis village that restored its water channel"],
    },
  },
  {
    name: "the breadcrumb on lines of its own, a standfirst, the name twice on one line",
    text: `Home
Culture
Books
The bindery that waited for its readers
The bindery that waited for its readers
A workshop in the old town opens its shelves after four decades, and finds that its readers never left.
Published on 12 May 2024
The bindery in Weavers’ Lane has opened its shelves to readers for the first time since its founder died forty years ago.
Visitors are asked to wear gloves and to put each book back where it stood before the next is taken down.
Also Read: The printing house that kept its metal type
Each volume bears the mark of the apprentice who sewed it, and some of them came to see their own work.
Ines DuarteInes Duarte
Ines Duarte writes on books and on the people who make them.
Most Popular
The printing house that kept its metal type
A river that changes its bed every spring`,
    expected: {
      headline: "The bindery that waited for its readers",
      standfirst:
        "A workshop in the old town opens its shelves after four decades, and finds that its readers never left.",
      categories: ["Culture", "Books"],
      authors: [["Ines Duarte", "Ines Duarte writes on books and on the people who make them."]],
      dateline: { place: "", date: null, agency: "" },
      language: "en",
      blocks: [
        "paragraph: The bindery in Weavers’ Lane has opened its shelves to readers for the first time since its founder died forty years ago.",
        "paragraph: Visitors are asked to wear gloves and to put each book back where it stood before the next is taken down.",
        "paragraph: Also Read: The printing house that kept its metal type",
        "paragraph: Each volume bears the mark of the apprentice who sewed it, and some of them came to see their own work.",
      ],
      mostPopular: ["The printing house that kept its metal type", "A river that changes its bed every spring"],
    },
  },
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
  {
    name: "a name and a date below the headline, a list and related articles",
    text: `HomeScience
What the tide gauges of the strait have taught us
What the tide gauges of the strait have taught us
Leila Haddad
14 June 2024
Seven gauges have stood in the strait since the harbours were built, and for the first time their keepers have put the figures side by side.
- The spring tide comes nine minutes earlier than a century ago.
- The autumn storms have moved south.
Nobody knows yet whether the harbour walls will have to be raised, but the engineers have been asked to measure them twice a year.
Leila Haddad
Leila Haddad
Leila Haddad studied the sea before she wrote about it.
You may also like
Seven keepers and their seven lamps
When the storm turned south in autumn`,
    expected: {
      headline: "What the tide gauges of the strait have taught us",
      categories: ["Science"],
      authors: [["Leila Haddad", "Leila Haddad studied the sea before she wrote about it."]],
      dateline: { place: "", date: null, agency: "" },
      language: "en",
      blocks: [
        "paragraph: Seven gauges have stood in the strait since the harbours were built, and for the first time their keepers have put the figures side by side.",
        "list: The spring tide comes nine minutes earlier than a century ago. / The autumn storms have moved south.",
        "paragraph: Nobody knows yet whether the harbour walls will have to be raised, but the engineers have been asked to measure them twice a year.",
      ],
      related: ["Seven keepers and their seven lamps", "When the storm turned south in autumn"],
    },
  },
];
