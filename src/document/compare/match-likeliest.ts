import { likeness, wordBag } from "./likeness.ts";

/** How many pairs of texts are weighed against each other: in longer stretches only those at about the same height. */
const MOST_WEIGHED = 60_000;
/** How many pairs there may be at all; beyond, as in a book of which nothing stayed, none is matched. */
const MOST_PAIRS = 8_000_000;
/** How much two texts must have in common to be one that was changed, from 0 to 1. */
const LEAST_LIKENESS = 0.3;

/** The places of two texts of which one became the other. */
export interface Match {
  readonly old: number;
  readonly young: number;
}

/** The matching of texts, in order, that has most in common overall: by dynamic programming over every pair. */
export function matchLikeliest(before: readonly string[], after: readonly string[]): Match[] {
  if (before.length * after.length === 0 || before.length * after.length > MOST_PAIRS) return [];
  const table = weigh(before, after);
  const matches: Match[] = [];
  let [old, young] = [0, 0];
  while (old < before.length && young < after.length) {
    const here = table.best(old, young);
    if (here === table.best(old + 1, young)) old += 1;
    else if (here === table.best(old, young + 1)) young += 1;
    else {
      matches.push({ old, young });
      [old, young] = [old + 1, young + 1];
    }
  }
  return matches;
}

/** For each place in both, how much what follows from there on can have in common. */
function weigh(before: readonly string[], after: readonly string[]): { best: (old: number, young: number) => number } {
  const width = after.length + 1;
  const sums = new Float64Array((before.length + 1) * width);
  const best = (old: number, young: number): number => sums[old * width + young] ?? 0;
  const [oldBags, youngBags] = [before.map(wordBag), after.map(wordBag)];
  const slope = after.length / before.length;
  const reach = before.length * after.length <= MOST_WEIGHED ? Infinity : MOST_WEIGHED / before.length / 2;
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let young = after.length - 1; young >= 0; young -= 1) {
      const like = Math.abs(young - old * slope) > reach ? 0 : likeness(oldBags[old], youngBags[young]);
      const matched = like < LEAST_LIKENESS ? 0 : like + best(old + 1, young + 1);
      sums[old * width + young] = Math.max(matched, best(old + 1, young), best(old, young + 1));
    }
  }
  return { best };
}
