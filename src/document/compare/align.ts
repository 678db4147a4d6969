import { diffArrays } from "diff";
import { type Passage, textOf } from "./passage.ts";
import { likeness, wordBag } from "./likeness.ts";

/** Two passages of which one became the other; null where there is none on that side. `same` where nothing differs. */
export interface Pair {
  readonly before: Passage | null;
  readonly after: Passage | null;
  readonly same: boolean;
}

/** Beyond so many differences the passages in between are matched by their likeness alone. */
const MOST_EDITS = 2000;
/** How many pairs of passages are weighed against each other: in longer stretches only those at about the same height. */
const MOST_WEIGHED = 60_000;
/** How many pairs there may be at all; beyond, as in a book of which nothing stayed, all is told as gone and come. */
const MOST_PAIRS = 8_000_000;
/** How much two passages must have in common to be one that was changed, from 0 to 1. */
const LEAST_LIKENESS = 0.3;

/** Finds for each passage of one version what became of it in the other, in order: first those that are the same, then, between them, the likeliest. */
export function alignPassages(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const edits = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
  if (edits === undefined) return alignChanged(before, after);
  const pairs: Pair[] = [];
  let [old, young] = [0, 0];
  let gone: readonly Passage[] = [];
  let come: readonly Passage[] = [];
  for (const { count, added, removed } of edits) {
    if (removed) gone = [...gone, ...before.slice(old, old + count)];
    else if (added) come = [...come, ...after.slice(young, young + count)];
    else {
      pairs.push(...alignChanged(gone, come));
      [gone, come] = [[], []];
      for (let index = 0; index < count; index += 1) {
        pairs.push({ before: before[old + index] ?? null, after: after[young + index] ?? null, same: true });
      }
    }
    if (!added) old += count;
    if (!removed) young += count;
  }
  return [...pairs, ...alignChanged(gone, come)];
}

function keyOf({ path, pieces }: Passage): string {
  return JSON.stringify([path, pieces]);
}

/** The pairing in order that has most in common overall, by dynamic programming over every pair. */
function alignChanged(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const gone = (passage: Passage): Pair => ({ before: passage, after: null, same: false });
  const come = (passage: Passage): Pair => ({ before: null, after: passage, same: false });
  const all = before.length * after.length;
  if (all === 0 || all > MOST_PAIRS) {
    return [...before.map(gone), ...after.map(come)];
  }
  const width = after.length + 1;
  const reach = MOST_WEIGHED / before.length / 2;
  const isNear = (old: number, young: number): boolean =>
    all <= MOST_WEIGHED || Math.abs(young - (old * after.length) / before.length) <= reach;
  const best = new Float64Array((before.length + 1) * width);
  const likenesses = new Float64Array(all);
  const [oldBags, youngBags] = [before, after].map((passages) => passages.map((passage) => wordBag(textOf(passage))));
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let young = after.length - 1; young >= 0; young -= 1) {
      const like = isNear(old, young) ? likeness(oldBags?.[old], youngBags?.[young]) : 0;
      const paired = like < LEAST_LIKENESS ? 0 : like + (best[(old + 1) * width + young + 1] ?? 0);
      likenesses[old * after.length + young] = like;
      best[old * width + young] = Math.max(
        paired,
        best[(old + 1) * width + young] ?? 0,
        best[old * width + young + 1] ?? 0,
      );
    }
  }
  const pairs: Pair[] = [];
  let [old, young] = [0, 0];
  while (old < before.length || young < after.length) {
    const [left, right] = [before[old], after[young]];
    const here = best[old * width + young] ?? 0;
    const like = likenesses[old * after.length + young] ?? 0;
    if (left !== undefined && (right === undefined || here === (best[(old + 1) * width + young] ?? 0))) {
      pairs.push(gone(left));
      old += 1;
    } else if (right !== undefined && (left === undefined || here === (best[old * width + young + 1] ?? 0))) {
      pairs.push(come(right));
      young += 1;
    } else if (left !== undefined && right !== undefined && like >= LEAST_LIKENESS) {
      pairs.push({ before: left, after: right, same: false });
      old += 1;
      young += 1;
    }
  }
  return pairs;
}
