/** How pages in several languages name what stands around an article. Compared with a whole line, in lower case. */
const HOME =
  "home|homepage|home page|accueil|inicio|startseite|start|início|الرئيسية|الصفحة الرئيسية|ہوم|صفحہ اول|سرورق|خانه|ana sayfa|главная|मुख्य पृष्ठ|হোম";
const MOST_POPULAR =
  "most popular|most read|most viewed|trending|trending now|popular posts|popular stories|popular now|les plus lus|les plus populaires|articles populaires|le plus lu|lo más leído|más leídas|meistgelesen|الأكثر قراءة|الأكثر شعبية|الأكثر مشاهدة|مقبول ترین|سب سے زیادہ پڑھی جانے والی|سب سے زیادہ مقبول|زیادہ پڑھی جانے والی خبریں";
const FOLLOW =
  "follow us|follow us on|follow|connect with us|stay connected|suivez-nous|suivez nous|nous suivre|síguenos|siganos|folgen sie uns|folge uns|تابعنا|تابعونا|تابعنا على|ہمیں فالو کریں|فالو کریں";
const RELATED =
  "related articles|related posts|related stories|related news|related|you may also like|you might also like|more from this section|read next|recommended|recommended for you|more stories|à lire aussi|articles liés|articles similaires|sur le même sujet|noticias relacionadas|mehr zum thema|مقالات ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|اقرأ أيضا|متعلقہ خبریں|مزید خبریں|یہ بھی پڑھیں";
const TAGS =
  "tags|topics|filed under|keywords|mots-clés|mots clés|étiquettes|etiquetas|schlagwörter|schlagworte|الوسوم|وسوم|كلمات مفتاحية|ٹیگز|ٹیگ";
const NOISE =
  "share|share this|share this article|share on facebook|share on twitter|share on x|share on whatsapp|tweet|email|print|copy link|save|bookmark|advertisement|advertisements|ad|sponsored|listen to this article|listen|read more|subscribe|subscribe now|sign in|log in|login|register|menu|search|skip to content|skip to main content|leave a comment|leave a reply|comments|0 comments|no comments|load more|back to top|previous article|next article|cookie settings|accept cookies|newsletter|sign up for our newsletter|facebook|twitter|whatsapp|linkedin|telegram|pinterest|partager|partager l’article|partager l'article|imprimer|publicité|s’abonner|s'abonner|se connecter|écouter l’article|laisser un commentaire|compartir|imprimir|publicidad|teilen|drucken|anzeige|مشاركة|شارك|طباعة|إعلان|اشترك|اشترك الآن|تسجيل الدخول|اترك تعليقا|شیئر کریں|شیئر|پرنٹ|اشتہار|تبصرہ کریں|سبسکرائب کریں";

export type Mark = "home" | "most-popular" | "follow" | "related" | "tags" | "noise";

const MARKS: ReadonlyMap<string, Mark> = new Map(
  (
    [
      ["home", HOME],
      ["most-popular", MOST_POPULAR],
      ["follow", FOLLOW],
      ["related", RELATED],
      ["tags", TAGS],
      ["noise", NOISE],
    ] as const
  ).flatMap(([mark, words]) => words.split("|").map((word) => [plain(word), mark] as const)),
);

/** What a line is by itself, where it is the name of a part of a page or a button; undefined for any other. */
export function markOf(line: string): Mark | undefined {
  return MARKS.get(plain(line));
}

const HOME_WORDS = HOME.split("|").toSorted((one, other) => other.length - one.length);

/** What follows "Home" at the beginning of a line of a breadcrumb; undefined where the line does not begin so. */
export function afterHome(line: string): string | undefined {
  const trimmed = line.trim();
  const word = HOME_WORDS.find((home) => trimmed.toLowerCase().startsWith(home));
  if (word === undefined) return undefined;
  const rest = trimmed.slice(word.length);
  // "Homecoming" is no breadcrumb: what follows is a new word.
  return /^\p{Ll}/u.test(rest) ? undefined : rest;
}

/** Whether a line tells how long, how often or by how many something was read or shared. */
export function isCount(line: string): boolean {
  return /^(?:\d+\s*(?:min(?:ute)?s?(?:\s+(?:read|de lecture))?|views?|shares?|comments?|reads?|vues?|partages?|commentaires?|مشاهدة|دقائق|منٹ|\+)?|(?:reading time|temps de lecture|مدة القراءة).*|\d+\s*k)$/iu.test(
    line.trim(),
  );
}

const BYLINE =
  /^(?:by|written by|reported by|words by|story by|par|por|von|door|di|av|بقلم|كتب|كتبت|كتبه|إعداد|تحریر|از|رپورٹ)\s*[:：]?\s+(.+)$/iu;

/** The names after "By"; undefined for a line that is no byline. */
export function afterBy(line: string): string | undefined {
  const rest = BYLINE.exec(line.trim())?.[1]?.trim();
  return rest !== undefined && rest.length <= 120 && !/[.!?؟۔]$/u.test(rest) ? rest : undefined;
}

function plain(line: string): string {
  return line
    .normalize("NFKD")
    .replace(/[\p{M}\u{640}]/gu, "")
    .replace(/[\s:：]+$/u, "")
    .replace(/^[\s•·*#-]+/u, "")
    .replace(/\s+/gu, " ")
    .toLowerCase();
}
