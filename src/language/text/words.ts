/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Word extends Span {
  text: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ·\u05F3\u05F4-]|\u200C|\u200D)[\p{L}\p{M}\p{N}]+)*/gu;

/** Every word of a text, hyphenated and elided ones whole (`vice-president`, `l’année`). */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

// A sentence ends at a full stop and the like, with closing marks, before a space and something that can start one.
const SENTENCE_END =
  /(?<=[.!?…؟۔。！？][”’"»“)\]]*)[\s\u202F]+(?=["“„«‘¿¡([]*[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？][」』]?)(?=[^」』])|\n+/gu;
const ABBREVIATION =
  /(?:^|[\s(“"«])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Sgt|Rev|Hon|No|vs|M|MM|Mme|Sr|Sra|Dra|Hr|Fr|z\.B|bzw|ca|Nr)\.$/u;

/** Splits a text into sentences. Errs towards too few: an initial or a title with a full stop does not end one. */
export function sentencesOf(text: string): Word[] {
  const sentences: Word[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(SENTENCE_END)) {
    if (!gap.includes("\n") && ABBREVIATION.test(text.slice(start, index))) continue;
    sentences.push({ text: text.slice(start, index), start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start, end: text.length });
  return sentences;
}

/** Whether two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a word at `index` is a sentence's first. */
export function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?…:؟。]["”’»)]?\s+|\n\s*)["“„‘«(]*$/u.test(text.slice(Math.max(0, index - 6), index));
}
