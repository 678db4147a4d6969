import { sentencesOf, type Word } from "../text/words.ts";

const LONGEST_PIECE = 4000;

/** A long text in pieces of whole sentences, each about 4,000 characters at most, so that no one step takes long. */
export function piecesOf(text: string): Word[] {
  if (text.length <= LONGEST_PIECE) return [{ text, start: 0, end: text.length }];
  const pieces: Word[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && end - last.start <= LONGEST_PIECE) {
      last.end = end;
      last.text = text.slice(last.start, end);
    } else {
      pieces.push({ text: text.slice(start, end), start, end });
    }
  }
  return pieces;
}
