import type { Replacement } from "../../../language/find/find.ts";

/** A piece of a line: running text, or something that only counts as text, such as a tab. Both may be empty. */
export interface Piece {
  readonly text: string;
  readonly isText: boolean;
}

/** Replacements in a line, shared out to its pieces: for each piece those that touch it, in its own offsets. */
export function editsByPiece(pieces: readonly Piece[], replacements: readonly Replacement[]): Replacement[][] {
  const line = pieces.map(({ text }) => text).join("");
  const places = placesOf(pieces);
  const edits = pieces.map((): Replacement[] => []);
  let first = 0;
  for (const replacement of replacements) {
    const change = difference(line, replacement);
    if (change.start === change.end && change.text === "") continue;
    while ((places[first]?.end ?? change.start) < change.start) first += 1;
    const near = places.slice(first, lastFrom(first, places, change.end) + 1);
    const owner = ownerOf(change, near, change.start > replacement.start);
    for (const [index, { start, end }] of near.entries()) {
      const isTouched = change.start < end && change.end > start && start < end;
      if (!isTouched && index !== owner) continue;
      edits[first + index]?.push({
        start: Math.max(change.start, start) - start,
        end: Math.max(change.start, Math.min(change.end, end)) - start,
        text: index === owner ? change.text : "",
      });
    }
  }
  return edits;
}

/** A text after edits, which are in order and apart from one another. */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  let edited = "";
  let from = 0;
  for (const edit of edits) {
    edited += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return edited + text.slice(from);
}

/** Where a place in a text comes to lie after edits; within what was replaced, behind what has replaced it. */
export function shiftOffset(offset: number, edits: readonly Replacement[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (offset >= end && offset > start) shift += text.length - (end - start);
    else if (offset > start) return start + shift + text.length;
  }
  return offset + shift;
}

/** The last piece, from one on, that a change up to `end` can touch. */
function lastFrom(first: number, places: readonly PlacedPiece[], end: number): number {
  let last = first;
  while ((places[last + 1]?.start ?? Infinity) <= end) last += 1;
  return last;
}

interface PlacedPiece {
  readonly start: number;
  readonly end: number;
  readonly isText: boolean;
}

function placesOf(pieces: readonly Piece[]): PlacedPiece[] {
  let end = 0;
  return pieces.map(({ text, isText }) => {
    const start = end;
    end += text.length;
    return { start, end, isText };
  });
}

/** The piece that the new words go into: the first text that is replaced, or else one beside it; anything where there is no text. */
function ownerOf(change: Replacement, places: readonly PlacedPiece[], followsShared: boolean): number {
  const { start, end } = change;
  const before = (piece: PlacedPiece): boolean => piece.isText && piece.start < start && start <= piece.end;
  const within = (piece: PlacedPiece): boolean =>
    piece.isText &&
    (start === end ? piece.start <= start && start < piece.end : piece.start < end && piece.end > start);
  const after = (piece: PlacedPiece): boolean => piece.isText && piece.start === end;
  const anything = (piece: PlacedPiece): boolean => piece.start < end && piece.end > start && piece.start < piece.end;
  const isInsertion = start === end;
  const wishes = isInsertion && followsShared ? [before, within, after, anything] : [within, before, after, anything];
  for (const wish of wishes) {
    const index = places.findIndex(wish);
    if (index >= 0) return index;
  }
  return -1;
}

/** A replacement without what stays the same at its ends, so that the formats there stay as well. */
function difference(line: string, { start, end, text }: Replacement): Replacement {
  const old = line.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}
