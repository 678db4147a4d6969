/** What a tab or a search result shows of a title; html-validate warns beyond it. */
const LONGEST_TITLE = 70;

/**
 * The page's title, `Headline - Outlet`. A headline too long for both stands alone, and one too long for that is cut at a
 * word: cards and structured data have it in full.
 */
export function pageTitle(headline: string, outlet: string): string {
  const words = headline.replace(/\s+/g, " ").trim();
  const full = words === "" ? outlet : `${words} - ${outlet}`;
  if (full.length <= LONGEST_TITLE) return full;
  return shortened(words === "" ? outlet : words, LONGEST_TITLE);
}

/** Text of at most `longest` UTF-16 units, cut at a word where there is one in its latter half. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1).toWellFormed();
  const lastSpace = cut.lastIndexOf(" ");
  const kept = lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut.replace(/\uFFFD$/, "");
  return `${kept.trimEnd()}…`;
}
