// Marks, joiners, halves of characters, Hangul parts and carriage returns: only with these can two code units be one character.
const MAY_COMBINE = /[\p{M}\p{Cf}\ud800-\udfff\u1100-\u11ff\r]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The characters of a text as readers see them, spaces included: an emoji or an accented letter is one (Unicode UAX #29). */
export function countCharacters(text: string): number {
  if (!MAY_COMBINE.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
