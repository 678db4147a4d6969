/** The words that the lists of a site add: the front, its turning of pages, its search. */
export interface SiteLabels {
  readonly latest: string;
  readonly older: string;
  readonly newer: string;
  readonly search: string;
  /** What the search page says to readers without JavaScript. */
  readonly searchNeedsJavaScript: string;
  /** What it says where no article has the words. */
  readonly nothingFound: string;
  readonly notFound: string;
  /** What may have become of the page that is not found. */
  readonly notFoundWhy: string;
}

export const ENGLISH_SITE: SiteLabels = {
  latest: "Latest",
  older: "Older articles",
  newer: "Newer articles",
  search: "Search",
  searchNeedsJavaScript: "Searching needs JavaScript, which is switched off here.",
  nothingFound: "No articles found.",
  notFound: "Page not found",
  notFoundWhy: "There is no page at this address. It may have moved, or the address may be mistyped.",
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
    nothingFound: "Aucun article trouvé.",
    notFound: "Page introuvable",
    notFoundWhy:
      "Aucune page ne se trouve à cette adresse. Elle a peut-être été déplacée, ou l’adresse est mal saisie.",
  },
  es: {
    latest: "Últimas noticias",
    older: "Artículos anteriores",
    newer: "Artículos más recientes",
    search: "Buscar",
    searchNeedsJavaScript: "La búsqueda necesita JavaScript, que aquí está desactivado.",
    nothingFound: "No se ha encontrado ningún artículo.",
    notFound: "Página no encontrada",
    notFoundWhy:
      "No hay ninguna página en esta dirección. Puede que se haya movido o que la dirección esté mal escrita.",
  },
  de: {
    latest: "Aktuell",
    older: "Ältere Artikel",
    newer: "Neuere Artikel",
    search: "Suche",
    searchNeedsJavaScript: "Die Suche braucht JavaScript, das hier ausgeschaltet ist.",
    nothingFound: "Keine Artikel gefunden.",
    notFound: "Seite nicht gefunden",
    notFoundWhy:
      "Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder die Adresse ist falsch geschrieben.",
  },
  it: {
    latest: "Ultime notizie",
    older: "Articoli precedenti",
    newer: "Articoli più recenti",
    search: "Cerca",
    searchNeedsJavaScript: "La ricerca richiede JavaScript, che qui è disattivato.",
    nothingFound: "Nessun articolo trovato.",
    notFound: "Pagina non trovata",
    notFoundWhy: "A questo indirizzo non c’è nessuna pagina. Forse è stata spostata, o l’indirizzo è scritto male.",
  },
  nl: {
    latest: "Laatste nieuws",
    older: "Oudere artikelen",
    newer: "Nieuwere artikelen",
    search: "Zoeken",
    searchNeedsJavaScript: "Zoeken werkt alleen met JavaScript, dat hier uitgeschakeld is.",
    nothingFound: "Geen artikelen gevonden.",
    notFound: "Pagina niet gevonden",
    notFoundWhy: "Op dit adres staat geen pagina. Misschien is ze verplaatst, of is het adres verkeerd getypt.",
  },
  pt: {
    latest: "Últimas notícias",
    older: "Artigos anteriores",
    newer: "Artigos mais recentes",
    search: "Pesquisar",
    searchNeedsJavaScript: "A pesquisa precisa de JavaScript, que está desativado aqui.",
    nothingFound: "Nenhum artigo encontrado.",
    notFound: "Página não encontrada",
    notFoundWhy: "Não há nenhuma página neste endereço. Pode ter sido movida, ou o endereço pode estar mal escrito.",
  },
  ar: {
    latest: "آخر الأخبار",
    older: "مقالات أقدم",
    newer: "مقالات أحدث",
    search: "بحث",
    searchNeedsJavaScript: "يتطلب البحث تشغيل JavaScript، وهو معطّل هنا.",
    nothingFound: "لم يُعثر على أي مقال.",
    notFound: "الصفحة غير موجودة",
    notFoundWhy: "لا توجد صفحة على هذا العنوان. ربما نُقلت، أو كُتب العنوان خطأً.",
  },
  ur: {
    latest: "تازہ ترین",
    older: "پرانے مضامین",
    newer: "نئے مضامین",
    search: "تلاش",
    searchNeedsJavaScript: "تلاش کے لیے JavaScript درکار ہے، جو یہاں بند ہے۔",
    nothingFound: "کوئی مضمون نہیں ملا۔",
    notFound: "صفحہ نہیں ملا",
    notFoundWhy: "اس پتے پر کوئی صفحہ نہیں ہے۔ ہو سکتا ہے وہ منتقل ہو گیا ہو، یا پتا غلط لکھا گیا ہو۔",
  },
  he: {
    latest: "חדשות אחרונות",
    older: "כתבות ישנות יותר",
    newer: "כתבות חדשות יותר",
    search: "חיפוש",
    searchNeedsJavaScript: "החיפוש דורש JavaScript, שאינו פעיל כאן.",
    nothingFound: "לא נמצאו כתבות.",
    notFound: "הדף לא נמצא",
    notFoundWhy: "אין דף בכתובת זו. ייתכן שהועבר, או שנפלה טעות בכתובת.",
  },
  fa: {
    latest: "تازه‌ترین خبرها",
    older: "مقاله‌های قدیمی‌تر",
    newer: "مقاله‌های تازه‌تر",
    search: "جستجو",
    searchNeedsJavaScript: "جستجو به JavaScript نیاز دارد که اینجا خاموش است.",
    nothingFound: "مقاله‌ای پیدا نشد.",
    notFound: "صفحه پیدا نشد",
    notFoundWhy: "صفحه‌ای در این نشانی نیست. شاید جابه‌جا شده یا نشانی اشتباه نوشته شده است.",
  },
  zh: {
    latest: "最新",
    older: "更早的文章",
    newer: "更新的文章",
    search: "搜索",
    searchNeedsJavaScript: "搜索需要 JavaScript，而此处已将其停用。",
    nothingFound: "未找到文章。",
    notFound: "找不到页面",
    notFoundWhy: "此网址没有页面。页面可能已移动，或网址输入有误。",
  },
  "zh-Hant": {
    latest: "最新",
    older: "較早的文章",
    newer: "較新的文章",
    search: "搜尋",
    searchNeedsJavaScript: "搜尋需要 JavaScript，而此處已將其停用。",
    nothingFound: "找不到文章。",
    notFound: "找不到頁面",
    notFoundWhy: "此網址沒有頁面。頁面可能已移動，或網址輸入有誤。",
  },
  ja: {
    latest: "最新記事",
    older: "過去の記事",
    newer: "新しい記事",
    search: "検索",
    searchNeedsJavaScript: "検索には JavaScript が必要ですが、ここでは無効になっています。",
    nothingFound: "記事が見つかりませんでした。",
    notFound: "ページが見つかりません",
    notFoundWhy: "このアドレスにはページがありません。移動したか、アドレスに誤りがある可能性があります。",
  },
  ru: {
    latest: "Последние новости",
    older: "Более ранние статьи",
    newer: "Более новые статьи",
    search: "Поиск",
    searchNeedsJavaScript: "Для поиска нужен JavaScript, а здесь он отключён.",
    nothingFound: "Статьи не найдены.",
    notFound: "Страница не найдена",
    notFoundWhy: "По этому адресу страницы нет. Возможно, она перемещена или в адресе опечатка.",
  },
  hi: {
    latest: "ताज़ा ख़बरें",
    older: "पुराने लेख",
    newer: "नए लेख",
    search: "खोजें",
    searchNeedsJavaScript: "खोज के लिए JavaScript ज़रूरी है, जो यहाँ बंद है।",
    nothingFound: "कोई लेख नहीं मिला।",
    notFound: "पृष्ठ नहीं मिला",
    notFoundWhy: "इस पते पर कोई पृष्ठ नहीं है। हो सकता है कि वह कहीं और चला गया हो, या पता ग़लत लिखा गया हो।",
  },
  tr: {
    latest: "Son haberler",
    older: "Daha eski yazılar",
    newer: "Daha yeni yazılar",
    search: "Ara",
    searchNeedsJavaScript: "Arama için JavaScript gerekir; burada kapalı.",
    nothingFound: "Hiç yazı bulunamadı.",
    notFound: "Sayfa bulunamadı",
    notFoundWhy: "Bu adreste bir sayfa yok. Taşınmış ya da adres yanlış yazılmış olabilir.",
  },
  sw: {
    latest: "Habari mpya",
    older: "Makala ya zamani",
    newer: "Makala mapya",
    search: "Tafuta",
    searchNeedsJavaScript: "Utafutaji unahitaji JavaScript, ambayo imezimwa hapa.",
    nothingFound: "Hakuna makala yaliyopatikana.",
    notFound: "Ukurasa haukupatikana",
    notFoundWhy: "Hakuna ukurasa katika anwani hii. Huenda umehamishwa, au anwani imeandikwa vibaya.",
  },
};
