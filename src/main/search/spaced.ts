/**
 * Text as the search index reads it. The index splits at spaces, which Chinese, Japanese and Thai do not write: there each
 * character becomes a word of its own, and what is searched for a phrase of them.
 */
export function spaced(text: string): string {
  return text.replace(UNSPACED, " $& ");
}

/** Whether a text has characters of scripts written without spaces. */
export function isUnspaced(text: string): boolean {
  return text.search(UNSPACED) >= 0;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;
