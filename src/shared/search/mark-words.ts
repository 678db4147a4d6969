import { z } from "zod";
import type { Search, SearchTerm } from "./parse-search.ts";
import { isUnspaced, type Word, wordsOf } from "./words.ts";

/** A piece of a text, and whether it is what was searched for. */
export const SegmentSchema = z.strictObject({ text: z.string(), found: z.boolean() });
export type Segment = z.infer<typeof SegmentSchema>;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text in segments, those that were searched for marked. */
export function markWords(text: string, search: Search): Segment[] {
  return segments(text, { start: 0, end: text.length }, foundIn(text, search));
}

/** About so many characters are shown of a text around what was found, and so many of them before it. */
const LENGTH = 160;
const BEFORE = 40;

/** The part of a text around the first place that was searched for; empty where there is none. */
export function excerptOf(text: string, search: Search): Segment[] {
  const found = foundIn(text, search);
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

/** Where a text has what is searched for, in order. */
function foundIn(text: string, { terms }: Search): Range[] {
  const words = wordsOf(text);
  return terms
    .filter(({ excluded }) => !excluded)
    .flatMap((term) => placesOf(term, words))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function placesOf(term: SearchTerm, words: readonly Word[]): Range[] {
  const wanted = wordsOf(term.text).map(({ folded }) => folded);
  const begun = term.kind === "prefix" && !isUnspaced(term.text);
  return words.flatMap((word, at) => {
    const fits = wanted.every((text, index) => {
      const folded = words[at + index]?.folded;
      return begun && index === wanted.length - 1 ? folded?.startsWith(text) : folded === text;
    });
    const last = words[at + wanted.length - 1];
    return fits && last !== undefined ? [{ start: word.start, end: last.end }] : [];
  });
}
