// Marks, joiners, halves of characters, Hangul parts and carriage returns: only with these can two code units be one character.
const MAY_COMBINE = /[\p{M}\p{Cf}\ud800-\udfff\u1100-\u11ff\r]/u;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as readers see them, spaces included: an emoji or an accented letter is one (Unicode UAX #29). */
export function countCharacters(text: string): number {
  if (!MAY_COMBINE.test(text)) return text.length;
  // Made when it is first needed: making it takes a good part of what a thread of an edition takes to start.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
