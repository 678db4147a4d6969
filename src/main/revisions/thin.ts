import type { RevisionReason } from "../../shared/article/revision.ts";

/** As much of a kept version as thinning asks: its number, why it was kept, and when it was written (milliseconds since 1970). */
export interface DatedRevision {
  readonly revision: number;
  readonly reason: RevisionReason;
  readonly writtenAt: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Up to which age one version in each stretch of time is enough. */
const GRAINS: readonly { readonly until: number; readonly grain: number }[] = [
  { until: DAY, grain: 5 * MINUTE },
  { until: WEEK, grain: HOUR },
  { until: 365 * DAY, grain: DAY },
  { until: Infinity, grain: WEEK },
];

/**
 * The versions that may go: in each stretch of time the newest stays. Never one that was named or marks a change of status,
 * and within a day none that was kept because another took its place. The order is that of the numbers, not of the clock: a
 * version is taken to be no younger than the one after it, and none younger than now.
 */
export function revisionsToDrop(kept: readonly DatedRevision[], now: number): number[] {
  const dropped: number[] = [];
  let youngest = now;
  let lastStretch = "";
  for (const { revision, reason, writtenAt } of kept.toSorted((a, b) => b.revision - a.revision)) {
    youngest = Math.min(youngest, writtenAt);
    const stretch = stretchOf(youngest, now);
    if (stretch === lastStretch && mayGo(reason, now - youngest)) dropped.push(revision);
    else lastStretch = stretch;
  }
  return dropped;
}

function stretchOf(time: number, now: number): string {
  const grain = GRAINS.find(({ until }) => now - time < until)?.grain ?? WEEK;
  return `${grain}/${Math.floor(time / grain)}`;
}

function mayGo(reason: RevisionReason, age: number): boolean {
  switch (reason) {
    case "automatic":
      return true;
    case "before-restore":
    case "before-import":
      return age >= DAY;
    case "named":
    case "status":
      return false;
  }
}
