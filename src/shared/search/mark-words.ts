import { z } from "zod";
import type { Search } from "./parse-search.ts";
import { eachWord, isUnspaced, type Word, wordsOf } from "./words.ts";

/** A piece of a text, and whether it is what was searched for. */
export const SegmentSchema = z.strictObject({ text: z.string(), found: z.boolean() });
export type Segment = z.infer<typeof SegmentSchema>;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text in segments, those that were searched for marked. */
export function markWords(text: string, search: Search): Segment[] {
  return segments(text, { start: 0, end: text.length }, foundIn(wordsOf(text), wantedBy(search)));
}

/** About so many characters are shown of a text around what was found, and so many of them before it. */
const LENGTH = 160;
const BEFORE = 40;

/** The part of a text around the first place that was searched for; empty where there is none. */
export function excerptOf(text: string, search: Search): Segment[] {
  const wanted = wantedBy(search);
  const found = foundIn(wordsAroundFirst(text, wanted), wanted);
  const [first] = found;
  if (first === undefined) return [];
  const start = first.start <= BEFORE ? 0 : wordStart(text, first.start - BEFORE);
  const end = Math.min(text.length, start + LENGTH);
  const shown = segments(text, { start, end }, found);
  const [lead, tail] = [start > 0 ? "… " : "", end < text.length ? "…" : ""];
  return [{ text: lead, found: false }, ...shown, { text: tail, found: false }].filter(
    (segment) => segment.text !== "",
  );
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(" ", near);
  return space >= 0 && space < near + BEFORE ? space + 1 : near;
}

function segments(text: string, within: Range, found: readonly Range[]): Segment[] {
  const parts: Segment[] = [];
  let at = within.start;
  for (const { start, end } of found) {
    if (start < at || end > within.end) continue;
    parts.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
    at = end;
  }
  return [...parts, { text: text.slice(at, within.end), found: false }].filter((part) => part.text !== "");
}

/** A term as words to compare with; the last of them may be only begun. */
interface Wanted {
  readonly words: readonly string[];
  readonly begun: boolean;
}

function wantedBy({ terms }: Search): Wanted[] {
  return terms
    .filter(({ excluded }) => !excluded)
    .map(({ kind, text }) => ({
      words: wordsOf(text).map(({ folded }) => folded),
      begun: kind === "prefix" && !isUnspaced(text),
    }));
}

/** The words of a text up to a little after the first place that is searched for: an excerpt needs no more of a long one. */
function wordsAroundFirst(text: string, wanted: readonly Wanted[]): Word[] {
  const words: Word[] = [];
  let until = Number.POSITIVE_INFINITY;
  for (const word of eachWord(text)) {
    if (word.start > until) break;
    words.push(word);
    const isFound =
      until === Number.POSITIVE_INFINITY &&
      wanted.some((term) => fitsAt(term, words, words.length - term.words.length));
    if (isFound) until = word.end + LENGTH;
  }
  return words;
}

/** Where words are searched for, in order. */
function foundIn(words: readonly Word[], wanted: readonly Wanted[]): Range[] {
  return wanted
    .flatMap((term) => placesOf(term, words))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function placesOf(term: Wanted, words: readonly Word[]): Range[] {
  return words.flatMap((word, at) => {
    const last = words[at + term.words.length - 1];
    return last !== undefined && fitsAt(term, words, at) ? [{ start: word.start, end: last.end }] : [];
  });
}

function fitsAt({ words: wanted, begun }: Wanted, words: readonly Word[], at: number): boolean {
  return wanted.every((text, index) => {
    const folded = words[at + index]?.folded;
    return begun && index === wanted.length - 1 ? folded?.startsWith(text) : folded === text;
  });
}
