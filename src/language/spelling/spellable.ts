import type { Finding, TextBlock } from "../findings.ts";
import { findingAt } from "../findings.ts";
import { startsSentence, type Word } from "../text/words.ts";

export const UNKNOWN_WORD = "unknown-word";

/** Whether a dictionary can be expected to know a word: no figures, no initials (EU, MPs, BBC’s), no lone letters. */
export function isSpellable(word: string): boolean {
  return word.length > 1 && !/\p{N}/u.test(word) && !/^\p{Lu}{2,6}(?:s|[’']s)?$/u.test(word);
}

/** The finding for a word no dictionary knows. In the middle of a sentence a capital makes it a name: a mere suggestion. */
export function unknownWord(block: TextBlock, word: Word, suggestions: string[]): Finding {
  const isName = /^\p{Lu}/u.test(word.text) && !startsSentence(block.text, word.start);
  return findingAt(block, word, {
    rule: UNKNOWN_WORD,
    kind: "spelling",
    severity: isName ? "suggestion" : "warning",
    message: `“${word.text}” is not in the dictionary.`,
    suggestions,
  });
}
