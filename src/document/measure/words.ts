// Scripts written without spaces between words; only a dictionary finds their words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** What stands between spaces or dashes and has a letter or digit in it. */
const SPACED_WORD = /[^\s\u2013\u2014\p{L}\p{N}]*[\p{L}\p{N}][^\s\u2013\u2014]*/gu;

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
  return count + (spaced.match(SPACED_WORD)?.length ?? 0);
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
