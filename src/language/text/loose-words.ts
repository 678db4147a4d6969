const UNSPACED_SCRIPTS = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]`;
const IN_A_WORD = String.raw`(?!${UNSPACED_SCRIPTS})[\p{L}\p{M}\p{N}_\u200C\u200D]`;

/**
 * The source of an expression that holds anywhere but between two characters of one word. Scripts written without spaces have
 * no words that could be cut.
 */
export const NOT_INSIDE_A_WORD: string = `(?!(?<=${IN_A_WORD})(?=${IN_A_WORD}))`;

/**
 * The source of an expression that finds words as they are written: with any spaces between them, either apostrophe or hyphen,
 * and accented letters whole or composed of parts. For the flag `u`.
 */
export function looseWords(words: string): string {
  return Array.from(words.normalize("NFC").matchAll(/\s+|\P{M}\p{M}*|\p{M}/gsu), ({ 0: part }) => loosePart(part)).join(
    "",
  );
}

function loosePart(part: string): string {
  if (/^\s/u.test(part)) return String.raw`\s+`;
  if (/^['’]$/u.test(part)) return "['’]";
  if (/^[-‑]$/u.test(part)) return "[-‑]";
  const apart = part.normalize("NFD");
  return part === apart ? RegExp.escape(part) : `(?:${RegExp.escape(part)}|${RegExp.escape(apart)})`;
}
