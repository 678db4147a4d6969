import type { Range } from "@tanstack/react-virtual";

/** What the list is doing: it has just got other rows, rests, or is scrolled towards its end or its beginning. */
export type Scrolling = "new" | "resting" | "forward" | "backward";

/** How many rows are drawn beyond those in view, before and after them: many where they will be wanted, few where that waits. */
const BEYOND: Readonly<Record<Scrolling, readonly [number, number]>> = {
  new: [1, 1],
  resting: [20, 20],
  // Rows behind have been drawn already, and are there for whoever turns about: a wheel leads far in one frame that way too.
  forward: [36, 48],
  backward: [48, 36],
};

/** The rows that are drawn, by their places in the list. */
export function drawnRows({ startIndex, endIndex, count }: Range, scrolling: Scrolling): number[] {
  const [before, after] = BEYOND[scrolling];
  const first = Math.max(0, startIndex - before);
  const last = Math.min(count - 1, endIndex + after);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
