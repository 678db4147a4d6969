import { describe, expect, it } from "vitest";
import { backupName, readBackupName } from "./backup-name.ts";

describe("the name of a backup", () => {
  it.each([
    ["2026-03-01T14:05:00.123+01:00[Europe/Berlin]", "hourly", "dateline-2026-03-01-140500+0100-hourly.db"],
    ["2026-12-31T23:59:59Z[UTC]", "by-hand", "dateline-2026-12-31-235959+0000-by-hand.db"],
    [
      "2026-07-01T00:00:00-03:30[America/St_Johns]",
      "before-restoring",
      "dateline-2026-07-01-000000-0230-before-restoring.db",
    ],
  ] as const)("%s, %s: %s", (text, reason, name) => {
    const time = Temporal.ZonedDateTime.from(text, { offset: "ignore" });
    expect(backupName(time, reason)).toBe(name);
    expect(Temporal.Instant.from(readBackupName(name)?.takenAt ?? "").epochMilliseconds).toBe(
      time.round({ smallestUnit: "second", roundingMode: "floor" }).epochMilliseconds,
    );
  });

  it("tells the two hours of an autumn night apart", () => {
    const names = ["+02:00", "+01:00"].map((offset) =>
      backupName(Temporal.ZonedDateTime.from(`2026-10-25T02:30:00${offset}[Europe/Berlin]`), "hourly"),
    );
    expect(names).toEqual(["dateline-2026-10-25-023000+0200-hourly.db", "dateline-2026-10-25-023000+0100-hourly.db"]);
  });

  it.each([
    "dateline.db",
    "dateline-2026-03-01-140500+0100-sometimes.db",
    "dateline-2026-13-41-990000+0100-hourly.db",
    "dateline-2026-03-01-140500+0100-hourly.db.new",
    "../dateline-2026-03-01-140500+0100-hourly.db",
  ])("%s is none", (name) => {
    expect(readBackupName(name)).toBeUndefined();
  });
});
