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

/** Text without what searching does not tell apart: case, accents, and the vowel signs and variants of Arabic and Hebrew letters. */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/iu.test(text)) return text.toLowerCase();
  return foldLetters(
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase(),
  ).normalize("NFC");
}

/**
 * Letters and digits in one of their forms, where the search index, which folds Latin accents and case, keeps them apart: Arabic
 * and Persian without vowel signs and lengthening strokes and with one form of alef, yeh, kaf and heh, as Lucene's normalizers
 * have them; Hebrew without points; Greek without accents and with one sigma; digits as Europe writes them.
 */
export function foldLetters(text: string): string {
  if (!/[\u0370-\u06FF\u1F00-\u1FFF]/u.test(text)) return text;
  return text
    .replace(GREEK, (greek) =>
      greek
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .replaceAll("ς", "σ"),
    )
    .replace(SIGNS, "")
    .replace(VARIANTS, (letter) => PLAIN[letter] ?? String((letter.codePointAt(0) ?? 0) % 16));
}

const GREEK = /[\u0370-\u03FF\u1F00-\u1FFF]+/gu;
/** Hebrew points, Arabic vowel signs and the lengthening stroke. */
const SIGNS =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu;
/** Letters with another form, and the Arabic and Persian digits, whose last four bits are their values. */
const VARIANTS = /[أإآٱىیئکةۀؤ\u0660-\u0669\u06F0-\u06F9]/gu;
const PLAIN: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ؤ: "و",
};

/** Whether a text has characters of scripts written without spaces. */
export function isUnspaced(text: string): boolean {
  return text.search(UNSPACED) >= 0;
}
