/** How often each word stands in a text, and how many there are; a text without any counts as one word, its own. */
export interface WordBag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

// Scripts without spaces have no words to be told apart cheaply; their characters do as well here.
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, for `likeness`. */
export function wordBag(text: string): WordBag {
  const found = text.toLowerCase().match(WORD) ?? [text];
  const words = new Map<string, number>();
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: found.length };
}

/** How much of two texts' words they share, from 0 to 1 (the coefficient of Sørensen and Dice). */
export function likeness(one: WordBag | undefined, other: WordBag | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const [small, large] = one.words.size < other.words.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of small.words) shared += Math.min(count, large.words.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}
