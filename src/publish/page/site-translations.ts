/** The words that the lists of a site add: the front, its turning of pages, its search. */
export interface SiteLabels {
  readonly latest: string;
  readonly older: string;
  readonly newer: string;
  readonly search: string;
  /** What the search page says to readers without JavaScript. */
  readonly searchNeedsJavaScript: string;
  readonly notFound: string;
}

export const ENGLISH_SITE: SiteLabels = {
  latest: "Latest",
  older: "Older articles",
  newer: "Newer articles",
  search: "Search",
  searchNeedsJavaScript: "Searching needs JavaScript, which is switched off here.",
  notFound: "Page not found",
};

/** By language; the second Chinese is the traditional script. */
export const SITE_TRANSLATIONS: Readonly<Record<string, SiteLabels>> = {
  en: ENGLISH_SITE,
  fr: {
    latest: "À la une",
    older: "Articles plus anciens",
    newer: "Articles plus récents",
    search: "Rechercher",
    searchNeedsJavaScript: "La recherche nécessite JavaScript, qui est désactivé ici.",
    notFound: "Page introuvable",
  },
  es: {
    latest: "Últimas noticias",
    older: "Artículos anteriores",
    newer: "Artículos más recientes",
    search: "Buscar",
    searchNeedsJavaScript: "La búsqueda necesita JavaScript, que aquí está desactivado.",
    notFound: "Página no encontrada",
  },
  de: {
    latest: "Aktuell",
    older: "Ältere Artikel",
    newer: "Neuere Artikel",
    search: "Suche",
    searchNeedsJavaScript: "Die Suche braucht JavaScript, das hier ausgeschaltet ist.",
    notFound: "Seite nicht gefunden",
  },
  it: {
    latest: "Ultime notizie",
    older: "Articoli precedenti",
    newer: "Articoli più recenti",
    search: "Cerca",
    searchNeedsJavaScript: "La ricerca richiede JavaScript, che qui è disattivato.",
    notFound: "Pagina non trovata",
  },
  nl: {
    latest: "Laatste nieuws",
    older: "Oudere artikelen",
    newer: "Nieuwere artikelen",
    search: "Zoeken",
    searchNeedsJavaScript: "Zoeken werkt alleen met JavaScript, dat hier uitgeschakeld is.",
    notFound: "Pagina niet gevonden",
  },
  pt: {
    latest: "Últimas notícias",
    older: "Artigos anteriores",
    newer: "Artigos mais recentes",
    search: "Pesquisar",
    searchNeedsJavaScript: "A pesquisa precisa de JavaScript, que está desativado aqui.",
    notFound: "Página não encontrada",
  },
  ar: {
    latest: "آخر الأخبار",
    older: "مقالات أقدم",
    newer: "مقالات أحدث",
    search: "بحث",
    searchNeedsJavaScript: "يتطلب البحث تشغيل JavaScript، وهو معطّل هنا.",
    notFound: "الصفحة غير موجودة",
  },
  ur: {
    latest: "تازہ ترین",
    older: "پرانے مضامین",
    newer: "نئے مضامین",
    search: "تلاش",
    searchNeedsJavaScript: "تلاش کے لیے JavaScript درکار ہے، جو یہاں بند ہے۔",
    notFound: "صفحہ نہیں ملا",
  },
  he: {
    latest: "חדשות אחרונות",
    older: "כתבות ישנות יותר",
    newer: "כתבות חדשות יותר",
    search: "חיפוש",
    searchNeedsJavaScript: "החיפוש דורש JavaScript, שאינו פעיל כאן.",
    notFound: "הדף לא נמצא",
  },
  fa: {
    latest: "تازه‌ترین خبرها",
    older: "مقاله‌های قدیمی‌تر",
    newer: "مقاله‌های تازه‌تر",
    search: "جستجو",
    searchNeedsJavaScript: "جستجو به JavaScript نیاز دارد که اینجا خاموش است.",
    notFound: "صفحه پیدا نشد",
  },
  zh: {
    latest: "最新",
    older: "更早的文章",
    newer: "更新的文章",
    search: "搜索",
    searchNeedsJavaScript: "搜索需要 JavaScript，而此处已将其停用。",
    notFound: "找不到页面",
  },
  "zh-Hant": {
    latest: "最新",
    older: "較早的文章",
    newer: "較新的文章",
    search: "搜尋",
    searchNeedsJavaScript: "搜尋需要 JavaScript，而此處已將其停用。",
    notFound: "找不到頁面",
  },
  ja: {
    latest: "最新記事",
    older: "過去の記事",
    newer: "新しい記事",
    search: "検索",
    searchNeedsJavaScript: "検索には JavaScript が必要ですが、ここでは無効になっています。",
    notFound: "ページが見つかりません",
  },
  ru: {
    latest: "Последние новости",
    older: "Более ранние статьи",
    newer: "Более новые статьи",
    search: "Поиск",
    searchNeedsJavaScript: "Для поиска нужен JavaScript, а здесь он отключён.",
    notFound: "Страница не найдена",
  },
  hi: {
    latest: "ताज़ा ख़बरें",
    older: "पुराने लेख",
    newer: "नए लेख",
    search: "खोजें",
    searchNeedsJavaScript: "खोज के लिए JavaScript ज़रूरी है, जो यहाँ बंद है।",
    notFound: "पृष्ठ नहीं मिला",
  },
  tr: {
    latest: "Son haberler",
    older: "Daha eski yazılar",
    newer: "Daha yeni yazılar",
    search: "Ara",
    searchNeedsJavaScript: "Arama için JavaScript gerekir; burada kapalı.",
    notFound: "Sayfa bulunamadı",
  },
  sw: {
    latest: "Habari mpya",
    older: "Makala ya zamani",
    newer: "Makala mapya",
    search: "Tafuta",
    searchNeedsJavaScript: "Utafutaji unahitaji JavaScript, ambayo imezimwa hapa.",
    notFound: "Ukurasa haukupatikana",
  },
};
