// All white space but the no-break spaces and those of a fixed width, which someone has chosen.
const COLLAPSIBLE = /[\s--[\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}\u{feff}]]+/gv;
// Single spaces apart, which stay as they are: in most texts there is nothing else to collapse.
const TO_COLLAPSE = /[\s--[ \u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}\u{feff}]]| {2}/v;
const NEW_LINE = /\r\n?|[\v\f\u{2028}]/gu;
const PARAGRAPH_SEPARATOR = /\u{2029}/gu;
// Soft hyphens and the joints that programs leave behind. A zero-width space divides words in scripts written without spaces.
const INVISIBLE = /[\u{ad}\u{feff}\u{2060}]|(?<![\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}])\u{200b}/gu;

/** Text of the source as a reader sees it: white space as HTML collapses it, or kept where the source asks for that. */
export function visibleText(source: string, keepsLines: boolean): string {
  const shown = source.replace(INVISIBLE, "");
  if (!keepsLines) return TO_COLLAPSE.test(shown) ? shown.replace(COLLAPSIBLE, " ") : shown;
  return shown.replace(NEW_LINE, "\n").replace(PARAGRAPH_SEPARATOR, "\n\n").replaceAll("\t", " ");
}
