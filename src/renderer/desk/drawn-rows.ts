import type { Range } from "@tanstack/react-virtual";

/** What the list is doing: it has just got other rows, rests, is moved a little, or is scrolled far towards its end or its beginning. */
export type Scrolling = "new" | "resting" | "moving" | "forward" | "backward";

/** The first and the last of the rows that are drawn, by their places in the list. */
export interface DrawnRange {
  readonly first: number;
  readonly last: number;
}

/** How many rows are drawn beyond those in view, before and after them: many where they will be wanted, few where that waits. */
const BEYOND: Readonly<Record<Scrolling, readonly [number, number]>> = {
  new: [1, 1],
  resting: [26, 26],
  moving: [26, 26],
  // Rows behind have been drawn already, and are there for whoever turns about: a wheel leads far in one frame that way too.
  forward: [36, 48],
  backward: [48, 36],
};
/** Unless a list is scrolled far, the rows that are drawn stay as long as there are so many on either side: a step is no reason to draw. */
const ENOUGH = 20;

/** The rows to be drawn. `before` are those that are drawn already; null where they are another list's. */
export function drawnRange(
  { startIndex, endIndex, count }: Range,
  scrolling: Scrolling,
  before: DrawnRange | null,
): DrawnRange {
  const around = (ahead: number, after: number): DrawnRange => ({
    first: Math.max(0, startIndex - ahead),
    last: Math.min(count - 1, endIndex + after),
  });
  const enough = around(ENOUGH, ENOUGH);
  const isEnough = before !== null && before.first <= enough.first && before.last >= enough.last && before.last < count;
  return isEnough && (scrolling === "resting" || scrolling === "moving") ? before : around(...BEYOND[scrolling]);
}

/** All places of a range, one by one. */
export function placesIn({ first, last }: DrawnRange): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

/** What a list does that has been scrolled from one place to another, in pixels, in a view of such a height. */
export function scrollingAfter(
  scrolling: Scrolling,
  { from, to, view }: { readonly from: number; readonly to: number; readonly view: number },
): Scrolling {
  const wasFar = scrolling === "forward" || scrolling === "backward";
  if (!wasFar && Math.abs(to - from) <= view / 2) return "moving";
  if (to === from) return scrolling;
  return to > from ? "forward" : "backward";
}
