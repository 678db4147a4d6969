import { describe, expect, it } from "vitest";
import type { RevisionReason } from "../../shared/article/revision.ts";
import { type DatedRevision, revisionsToDrop } from "./thin.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 5, 17, 12);

/** Versions numbered from 1, the oldest first, by their ages. */
function aged(...ages: readonly (number | readonly [number, RevisionReason])[]): DatedRevision[] {
  return ages.map((entry, index) => {
    const [age, reason] = typeof entry === "number" ? [entry, "automatic" as const] : entry;
    return { revision: index + 1, reason, writtenAt: NOW - age };
  });
}

describe("thinning", () => {
  it.each<[string, DatedRevision[], number[]]>([
    ["nothing", [], []],
    ["one", aged(3 * 365 * DAY), []],
    ["a day's work every five minutes", aged(15 * MINUTE, 10 * MINUTE, 5 * MINUTE, 0), []],
    ["two within five minutes: the newer stays", aged(13 * MINUTE, 11 * MINUTE, 0), [1]],
    ["the week before: one an hour", aged(2 * DAY + 50 * MINUTE, 2 * DAY + 30 * MINUTE, 2 * DAY + 10 * MINUTE), [1, 2]],
    ["the week before: each of its hours", aged(2 * DAY + 3 * HOUR, 2 * DAY + 2 * HOUR, 2 * DAY + HOUR), []],
    ["the year before: one a day", aged(20 * DAY + 11 * HOUR, 20 * DAY + 5 * HOUR, 19 * DAY), [1]],
    ["beyond: one a week", aged(800 * DAY, 799 * DAY, 798 * DAY, 790 * DAY), [1, 2]],
    ["named", aged([800 * DAY, "named"], 799 * DAY, [798 * DAY, "named"], 0), [2]],
    ["a change of status", aged([800 * DAY, "status"], [799 * DAY, "status"], 0), []],
    ["what a restore replaced today", aged([13 * MINUTE, "before-restore"], 11 * MINUTE, 0), []],
    ["what a restore replaced last year", aged([400 * DAY, "before-restore"], 399.9 * DAY, 0), [1]],
    ["the newest under a clock that was set back: none counts as newer", aged(0, 5 * MINUTE, 40 * DAY), [1, 2]],
    ["a clock that was a year ahead: taken as written now", aged(-365 * DAY, -364 * DAY, 0), [1, 2]],
  ])("%s", (_, kept, dropped) => {
    expect(revisionsToDrop(kept, NOW).toSorted((a, b) => a - b)).toEqual(dropped);
  });

  it("does not depend on the order in which versions are handed in", () => {
    const kept = aged(13 * MINUTE, 11 * MINUTE, 3 * MINUTE, 0);
    expect(revisionsToDrop(kept.toReversed(), NOW)).toEqual(revisionsToDrop(kept, NOW));
  });

  it("always keeps the newest, and thins no further what it has thinned", () => {
    const kept = aged(...Array.from({ length: 4000 }, (_, index) => (4000 - index) * 7 * HOUR));
    const dropped = new Set(revisionsToDrop(kept, NOW));
    const left = kept.filter(({ revision }) => !dropped.has(revision));
    expect({ newest: left.at(-1)?.revision, again: revisionsToDrop(left, NOW) }).toEqual({ newest: 4000, again: [] });
    expect(left.length).toBeLessThan(24 + 365 + 200);
  });

  it("leaves of three years of daily work what a library can carry", () => {
    let kept: DatedRevision[] = [];
    let revision = 0;
    for (let day = 0; day < 3 * 365; day += 1) {
      for (let step = 0; step < 20; step += 1) {
        const now = NOW + day * DAY + step * 5 * MINUTE;
        revision += 1;
        kept.push({ revision, reason: "automatic", writtenAt: now });
        const dropped = new Set(revisionsToDrop(kept, now));
        kept = kept.filter((entry) => !dropped.has(entry.revision));
      }
    }
    expect(kept.length).toBeLessThan(600);
    expect(kept.length).toBeGreaterThan(365 + 100);
  });
});
