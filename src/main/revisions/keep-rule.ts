/** How much work may pass between two versions that are kept by themselves, in milliseconds. */
export const KEPT_EVERY = 5 * 60 * 1000;

/**
 * Whether a save has to keep the version that it writes over. Times in milliseconds since 1970. A clock that was set back, or
 * had been ahead, counts by how far it is off, so that it cannot stop versions from being kept.
 */
export function isKeepingDue(lastKept: number | undefined, now: number): boolean {
  return lastKept === undefined || Math.abs(now - lastKept) >= KEPT_EVERY;
}
