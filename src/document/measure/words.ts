// Scripts written without spaces between words; only a dictionary finds their words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** None of those scripts has a character before Thai's. */
const MAY_BE_UNSPACED = /[\u0e00-\uffff]/;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text, as word processors count them: what stands between spaces or dashes and has a letter or digit in it, so
 * that "well-known" is one. In scripts written without spaces, the words that ICU's dictionary finds (Unicode UAX #29).
 * The index keeps what this counts, and pages tell it: whoever has it count otherwise has articles indexed anew, by a migration.
 */
export function countWords(text: string, language: string): number {
  if (!MAY_BE_UNSPACED.test(text)) return countSpaced(text);
  let count = 0;
  const spaced = text.replace(UNSPACED, (run) => {
    count += countSegments(run, language);
    return " ";
  });
  return count + countSpaced(spaced);
}

/** What stands between spaces or dashes and has a letter or digit in it; each kind of character is looked up once. */
function countSpaced(text: string): number {
  let count = 0;
  let isCounted = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = kinds[unit] || kindOf(text, index, unit);
    if (kind === BETWEEN) isCounted = false;
    else if (kind === WORD && !isCounted) {
      isCounted = true;
      count += 1;
    }
  }
  return count;
}

/** The kind of each code unit that has been met, 0 for the others. */
const kinds = new Uint8Array(0x1_0000);
const BETWEEN = 1;
const WORD = 2;
const OTHER = 3;

/** The kind of the character at a place of a text. That of one with two code units is not kept: its halves are of many. */
function kindOf(text: string, index: number, unit: number): number {
  const character = String.fromCodePoint(text.codePointAt(index) ?? unit);
  const kind = /[\s\u2013\u2014]/u.test(character) ? BETWEEN : /[\p{L}\p{N}]/u.test(character) ? WORD : OTHER;
  if (character.length === 1 && (unit < 0xd800 || unit > 0xdfff)) kinds[unit] = kind;
  return kind;
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
