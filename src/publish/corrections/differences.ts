import type { Part } from "../../shared/article/comparison.ts";

/** What was said and what is said now; empty on the side where nothing stood or stands. */
export interface Difference {
  readonly before: string;
  readonly after: string;
}

/** How many words of what stands around a short difference are quoted with it: "40" alone says nothing. */
const CONTEXT = 3;
/** From how many words on a difference speaks for itself. */
const ENOUGH = 5;
/** A sentence ends with it, not an abbreviation such as "U.S.". */
const FULL_STOP = /(?<!(?:^|[^\p{L}])\p{L})[.。۔।]$/u;
const SENTENCE_END = /[.!?…。！？؟۔।]/u;

/** The differences within a passage of prose, each with a few words around it if it is short; near ones are told as one. */
export function differencesIn(parts: readonly Part[], language: string): Difference[] {
  const words = wordsOf(parts, language);
  return groups(words).map(([start, end]) => {
    const group = words.slice(start, end);
    const isShort = (["before", "after"] as const).some((side) => countWords(sideOf(group, side)) < ENOUGH);
    const lead = isShort ? contextBefore(words.slice(0, start)) : [];
    const tail = isShort ? contextAfter(words.slice(end)) : [];
    const quoted = [...lead, ...group, ...tail];
    const difference = { before: textOf(sideOf(quoted, "before")), after: textOf(sideOf(quoted, "after")) };
    return difference.before === difference.after ? { before: "", after: "" } : difference;
  });
}

/** A word, or what stands between two of them. */
interface Word {
  readonly text: string;
  readonly isWord: boolean;
  readonly change: "same" | "added" | "removed";
}

function wordsOf(parts: readonly Part[], language: string): Word[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return parts.flatMap(({ text, change }) =>
    [...segmenter.segment(text)].map(({ segment, isWordLike }) => ({
      text: segment,
      isWord: isWordLike === true,
      change: change === "formatted" ? "same" : change,
    })),
  );
}

/** Where differences begin and end, in words; those with no more than the context between them are one. */
function groups(words: readonly Word[]): [number, number][] {
  const found: [number, number][] = [];
  words.forEach(({ change }, index) => {
    if (change === "same") return;
    const last = found.at(-1);
    const between = last === undefined ? [] : words.slice(last[1], index);
    const isNear = countWords(between) <= CONTEXT && between.every(({ text }) => !SENTENCE_END.test(text));
    if (last !== undefined && isNear) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

function contextBefore(words: readonly Word[]): Word[] {
  return contextAfter(words.toReversed()).toReversed();
}

/** The nearest words, up to the end of their sentence and up to the next difference. */
function contextAfter(words: readonly Word[]): Word[] {
  const taken: Word[] = [];
  for (const word of words) {
    const isFull = countWords(taken) === CONTEXT;
    if (isFull || word.change !== "same" || SENTENCE_END.test(word.text)) break;
    taken.push(word);
  }
  return taken;
}

function sideOf(words: readonly Word[], side: "before" | "after"): Word[] {
  const other = side === "before" ? "added" : "removed";
  return words.filter(({ change }) => change !== other);
}

function textOf(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;:،؛、，；：]+|[\s,;:،؛、，；：]+$/gu, "")
    .replace(FULL_STOP, "");
}

function countWords(words: readonly Word[]): number {
  return words.filter(({ isWord }) => isWord).length;
}
