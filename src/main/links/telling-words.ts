import { isUnspaced, type Word, wordsOf } from "../../shared/search/words.ts";

/** Words of one or two letters do not say what an article is about. */
const SHORT = /^.{1,2}$/u;

/**
 * What a text may have in common with another, each once, in its order: its words without the shortest, folded as the search index has
 * them; of a script without spaces, every two characters that stand together.
 */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  return [...new Set(words.flatMap((word, at) => tellingWord(word, words[at + 1])))];
}

function tellingWord({ folded, end }: Word, next: Word | undefined): string[] {
  if (!isUnspaced(folded)) return SHORT.test(folded) ? [] : [folded];
  return next?.start === end && isUnspaced(next.folded) ? [folded + next.folded] : [];
}
