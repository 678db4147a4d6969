/** A word of a text as searching sees it: where it stands, and what it is compared by. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const UNSPACED_SCRIPTS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

/** One character of a script that is written without spaces, such as Chinese, with its marks. */
export const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]\\p{M}*`, "gu");

const WORD = new RegExp(`[${UNSPACED_SCRIPTS}]\\p{M}*|(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{N}\\p{M}\\p{Co}])+`, "gu");

/** The words of a text. Each character of a script without spaces counts as one. */
export function wordsOf(text: string): Word[] {
  return [...eachWord(text)];
}

/** The same words one by one, for whoever may not need all of a long text. */
export function* eachWord(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    yield { start: index, end: index + word.length, folded: fold(word) };
  }
}

/** Text without what searching does not tell apart: case, accents, and the vowel signs and variants of Arabic letters. */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/iu.test(text)) return text.toLowerCase();
  return foldArabic(text.normalize("NFKD").replace(/\p{M}+/gu, ""))
    .toLowerCase()
    .normalize("NFC");
}

/** Arabic without vowel signs and lengthening strokes, and with one form of alef: the search index folds Latin letters only. */
export function foldArabic(text: string): string {
  return text.replace(/[\u064B-\u065F\u0670\u0640]/gu, "").replace(/[أإآٱ]/gu, "ا");
}

/** Whether a text has characters of scripts written without spaces. */
export function isUnspaced(text: string): boolean {
  return text.search(UNSPACED) >= 0;
}
