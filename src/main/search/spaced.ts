import { foldLetters, UNSPACED } from "../../shared/search/words.ts";

/**
 * Text as the search index reads it, wide, narrow and joined letters in their plain form. The index splits at spaces, which Chinese, Japanese and Thai do not write: there each
 * character becomes a word of its own, and what is searched for a phrase of them.
 */
export function spaced(text: string): string {
  return foldLetters(text.normalize("NFKC")).replace(UNSPACED, " $& ");
}
