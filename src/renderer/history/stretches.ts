import type { PassageChange } from "../../shared/article/comparison.ts";

/** How many unchanged passages stand beside a change, so that it can be read where it belongs. */
const AROUND = 1;
/** Fewer unchanged passages than this are not worth folding away. */
const LEAST_FOLDED = 3;

/** Passages that are shown, or unchanged ones that are folded away, each with its place in the comparison. */
export interface Stretch {
  readonly folded: boolean;
  readonly passages: readonly { readonly place: number; readonly passage: PassageChange }[];
}

/** Divides a comparison so that what has not changed can be folded away, but for what stands beside a change. */
export function stretchesOf(passages: readonly PassageChange[]): Stretch[] {
  const stretches: { folded: boolean; passages: { place: number; passage: PassageChange }[] }[] = [];
  passages.forEach((passage, place) => {
    const near = passages.slice(Math.max(0, place - AROUND), place + AROUND + 1);
    const folded = near.every(({ change }) => change === "same");
    const last = stretches.at(-1);
    if (last?.folded === folded) last.passages.push({ place, passage });
    else stretches.push({ folded, passages: [{ place, passage }] });
  });
  return stretches.map((stretch) =>
    stretch.folded && stretch.passages.length < LEAST_FOLDED ? { ...stretch, folded: false } : stretch,
  );
}
