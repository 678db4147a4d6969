import { diffArrays } from "diff";
import { isSameList } from "./is-same-list.ts";
import { type Match, matchLikeliest } from "./match-likeliest.ts";
import { type Passage, textOf } from "./passage.ts";

/** Two passages of which one became the other; null where there is none on that side. `same` where nothing differs. */
export interface Pair {
  readonly before: Passage | null;
  readonly after: Passage | null;
  readonly same: boolean;
}

/** Beyond so many differences the passages in between are matched by their likeness alone. */
const MOST_EDITS = 2000;
/** Finds for each passage of one version what became of it in the other, in order: first those that are the same, then, between them, the likeliest. */
export function alignPassages(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const edits = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
  if (edits === undefined) return alignChanged(before, after);
  const pairs: Pair[] = [];
  let [old, young] = [0, 0];
  let [toldOld, toldYoung] = [0, 0];
  const tellChanged = (): void => {
    pairs.push(...alignChanged(before.slice(toldOld, old), after.slice(toldYoung, young)));
  };
  for (const { count, added, removed } of edits) {
    const isSame = !added && !removed;
    if (isSame) {
      tellChanged();
      for (let index = 0; index < count; index += 1) {
        pairs.push({ before: before[old + index] ?? null, after: after[young + index] ?? null, same: true });
      }
    }
    if (!added) old += count;
    if (!removed) young += count;
    if (isSame) [toldOld, toldYoung] = [old, young];
  }
  tellChanged();
  return pairs;
}

function keyOf({ path, pieces }: Passage): string {
  return JSON.stringify([path, pieces]);
}

/** Whether one passage stands where another of its kind stood, such as a cell with another number. */
function isReplaced(before: readonly Passage[], after: readonly Passage[]): boolean {
  const [left, right] = [before[0], after[0]];
  if (before.length !== 1 || after.length !== 1 || left === undefined || right === undefined) return false;
  return isSameList(left.path, right.path);
}

function matchAlike(before: readonly Passage[], after: readonly Passage[]): Match[] {
  return matchLikeliest(before.map(textOf), after.map(textOf));
}

/** The passages that stand between two that are the same. */
function alignChanged(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const pairs: Pair[] = [];
  let [old, young] = [0, 0];
  const passOver = (untilOld: number, untilYoung: number): void => {
    for (const passage of before.slice(old, untilOld)) pairs.push({ before: passage, after: null, same: false });
    for (const passage of after.slice(young, untilYoung)) pairs.push({ before: null, after: passage, same: false });
    [old, young] = [untilOld, untilYoung];
  };
  for (const match of isReplaced(before, after) ? [{ old: 0, young: 0 }] : matchAlike(before, after)) {
    passOver(match.old, match.young);
    pairs.push({ before: before[old] ?? null, after: after[young] ?? null, same: false });
    [old, young] = [old + 1, young + 1];
  }
  passOver(before.length, after.length);
  return pairs;
}
