/** The words that the lists of a site add: the front, its turning of pages, its search. */
export interface SiteLabels {
  readonly latest: string;
  readonly older: string;
  readonly newer: string;
  readonly search: string;
  readonly notFound: string;
}

export const ENGLISH_SITE: SiteLabels = {
  latest: "Latest",
  older: "Older articles",
  newer: "Newer articles",
  search: "Search",
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
    notFound: "Page introuvable",
  },
  es: {
    latest: "Últimas noticias",
    older: "Artículos anteriores",
    newer: "Artículos más recientes",
    search: "Buscar",
    notFound: "Página no encontrada",
  },
  de: {
    latest: "Aktuell",
    older: "Ältere Artikel",
    newer: "Neuere Artikel",
    search: "Suche",
    notFound: "Seite nicht gefunden",
  },
  it: {
    latest: "Ultime notizie",
    older: "Articoli precedenti",
    newer: "Articoli più recenti",
    search: "Cerca",
    notFound: "Pagina non trovata",
  },
  nl: {
    latest: "Laatste nieuws",
    older: "Oudere artikelen",
    newer: "Nieuwere artikelen",
    search: "Zoeken",
    notFound: "Pagina niet gevonden",
  },
  pt: {
    latest: "Últimas notícias",
    older: "Artigos anteriores",
    newer: "Artigos mais recentes",
    search: "Pesquisar",
    notFound: "Página não encontrada",
  },
  ar: {
    latest: "آخر الأخبار",
    older: "مقالات أقدم",
    newer: "مقالات أحدث",
    search: "بحث",
    notFound: "الصفحة غير موجودة",
  },
  ur: {
    latest: "تازہ ترین",
    older: "پرانے مضامین",
    newer: "نئے مضامین",
    search: "تلاش",
    notFound: "صفحہ نہیں ملا",
  },
  he: {
    latest: "חדשות אחרונות",
    older: "כתבות ישנות יותר",
    newer: "כתבות חדשות יותר",
    search: "חיפוש",
    notFound: "הדף לא נמצא",
  },
  fa: {
    latest: "تازه‌ترین خبرها",
    older: "مقاله‌های قدیمی‌تر",
    newer: "مقاله‌های تازه‌تر",
    search: "جستجو",
    notFound: "صفحه پیدا نشد",
  },
  zh: {
    latest: "最新",
    older: "更早的文章",
    newer: "更新的文章",
    search: "搜索",
    notFound: "找不到页面",
  },
  "zh-Hant": {
    latest: "最新",
    older: "較早的文章",
    newer: "較新的文章",
    search: "搜尋",
    notFound: "找不到頁面",
  },
  ja: {
    latest: "最新記事",
    older: "過去の記事",
    newer: "新しい記事",
    search: "検索",
    notFound: "ページが見つかりません",
  },
  ru: {
    latest: "Последние новости",
    older: "Более ранние статьи",
    newer: "Более новые статьи",
    search: "Поиск",
    notFound: "Страница не найдена",
  },
  hi: {
    latest: "ताज़ा ख़बरें",
    older: "पुराने लेख",
    newer: "नए लेख",
    search: "खोजें",
    notFound: "पृष्ठ नहीं मिला",
  },
  tr: {
    latest: "Son haberler",
    older: "Daha eski yazılar",
    newer: "Daha yeni yazılar",
    search: "Ara",
    notFound: "Sayfa bulunamadı",
  },
  sw: {
    latest: "Habari mpya",
    older: "Makala ya zamani",
    newer: "Makala mapya",
    search: "Tafuta",
    notFound: "Ukurasa haukupatikana",
  },
};
