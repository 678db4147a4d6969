/** The shortest pause between two refreshes, in milliseconds. */
export const SHORTEST_PAUSE = 120;
/** How many times its own cost a refresh waits before the next, so that it takes at most a sixth of the window's time. */
const RESTRAINT = 5;

/** How long to wait after a refresh that cost `cost` milliseconds. */
export function pauseAfter(cost: number): number {
  return Math.max(SHORTEST_PAUSE, cost * RESTRAINT);
}
