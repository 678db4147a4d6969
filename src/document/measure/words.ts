// Scripts written without spaces between words; only a dictionary finds their words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const BETWEEN_SPACES = /[^\s\u2013\u2014]+/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text, as word processors count them: what stands between spaces or dashes and has a letter or digit in it, so
 * that "well-known" is one. In scripts written without spaces, the words that ICU's dictionary finds (Unicode UAX #29).
 */
export function countWords(text: string, language: string): number {
  let count = 0;
  const spaced = text.replace(UNSPACED, (run) => {
    count += countSegments(run, language);
    return " ";
  });
  return count + countSpacedWords(spaced);
}

function countSpacedWords(text: string): number {
  let count = 0;
  for (const part of text.match(BETWEEN_SPACES) ?? []) if (LETTER_OR_DIGIT.test(part)) count++;
  return count;
}

function countSegments(run: string, language: string): number {
  let count = 0;
  for (const segment of segmenterOf(language).segment(run)) if (segment.isWordLike === true) count++;
  return count;
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  return segmenter;
}
