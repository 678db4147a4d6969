/** How long typing has to rest before the page is made anew, in milliseconds. */
const QUIET = 300;
/** How long a page may stay behind while typing goes on, in milliseconds. */
const LONGEST_WAIT = 2500;
/** How many times its own cost a refresh waits before the next, so that it takes at most a sixth of the window's time. */
const RESTRAINT = 5;

/** What is known of the refreshes so far; all in milliseconds of the same clock. */
export interface Pace {
  /** When the page first fell behind. */
  readonly behindSince: number;
  /** When the last refresh ended and how long it took. */
  readonly lastEnd: number;
  readonly lastCost: number;
}

/** How long to wait from `now`, when a key has just been saved: for a pause in typing, but not for ever. */
export function waitBeforeRefresh(now: number, { behindSince, lastEnd, lastCost }: Pace): number {
  const untilQuiet = Math.min(QUIET, behindSince + LONGEST_WAIT - now);
  const untilAffordable = lastEnd + lastCost * RESTRAINT - now;
  return Math.max(0, untilQuiet, untilAffordable);
}
