import { describe, expect, it } from "vitest";
import { type DatedBackup, thin } from "./thin.ts";

const NOW = Temporal.ZonedDateTime.from("2026-03-18T15:30:00+01:00[Europe/Berlin]");

function hourly(...times: string[]): DatedBackup[] {
  return times.map((time) => ({ takenAt: `${time}+01:00`, reason: "hourly" }));
}

/** The three newest are kept in any case; these stand before the ones that a case is about. */
const NEWEST = hourly("2026-03-18T15:20:00", "2026-03-18T15:21:00", "2026-03-18T15:22:00");

function keptOf(backups: readonly DatedBackup[], now = NOW): string[] {
  return thin([...NEWEST, ...backups], now)
    .filter((backup) => !NEWEST.includes(backup))
    .map(({ takenAt }) => takenAt.slice(0, 16));
}

describe("the rota", () => {
  it.each<[string, string[], string[]]>([
    [
      "keeps the newest of each hour of today",
      ["2026-03-18T14:59:00", "2026-03-18T14:05:00", "2026-03-18T13:00:00", "2026-03-18T00:00:00"],
      ["2026-03-18T14:59", "2026-03-18T13:00", "2026-03-18T00:00"],
    ],
    [
      "keeps the newest of each of 14 days",
      ["2026-03-17T23:59:00", "2026-03-17T09:00:00", "2026-03-04T18:00:00", "2026-03-04T17:00:00"],
      ["2026-03-17T23:59", "2026-03-04T18:00"],
    ],
    [
      "keeps the newest of each week of a year, the week beginning on Monday",
      [
        "2026-03-03T18:00:00",
        "2026-03-02T18:00:00",
        "2026-03-01T18:00:00",
        "2025-12-31T12:00:00",
        "2025-12-29T12:00:00",
      ],
      ["2026-03-03T18:00", "2026-03-01T18:00", "2025-12-31T12:00"],
    ],
    ["lets go of what is older than a year", ["2025-03-19T12:00:00", "2025-03-17T12:00:00"], ["2025-03-19T12:00"]],
  ])("%s", (_, times, kept) => {
    expect(keptOf(hourly(...times))).toEqual(kept);
  });

  it("keeps what was taken before a change for 14 days, then by the week", () => {
    const before = ["2026-03-10T12:00:00", "2026-03-10T12:01:00", "2026-02-10T12:00:00", "2026-02-10T12:01:00"].map(
      (time): DatedBackup => ({ takenAt: `${time}+01:00`, reason: "before-restoring" }),
    );
    expect(keptOf(before)).toEqual(["2026-03-10T12:01", "2026-03-10T12:00", "2026-02-10T12:01"]);
  });

  it("keeps what was taken by hand for good", () => {
    const byHand = ["2019-03-10T12:00:00", "2019-03-10T12:01:00"].map((time): DatedBackup => ({
      takenAt: `${time}+01:00`,
      reason: "by-hand",
    }));
    expect(keptOf(byHand)).toEqual(["2019-03-10T12:01", "2019-03-10T12:00"]);
  });
});

describe("a clock that is wrong", () => {
  it("set back: what is dated in the future is kept, and what is taken now, too", () => {
    const future = hourly("2027-06-01T10:00:00", "2027-06-01T10:10:00", "2027-06-01T10:20:00", "2027-06-01T10:30:00");
    const present = hourly("2026-03-18T15:00:00", "2026-03-18T15:10:00");
    expect(thin([...future, ...present], NOW).map(({ takenAt }) => takenAt.slice(0, 16))).toEqual([
      "2027-06-01T10:30",
      "2027-06-01T10:20",
      "2027-06-01T10:10",
      "2027-06-01T10:00",
      "2026-03-18T15:10",
    ]);
  });

  it("set forward by years: the newest three are kept", () => {
    const kept = thin(
      hourly("2026-03-18T10:00:00", "2026-03-17T10:00:00", "2026-03-16T10:00:00", "2026-03-15T10:00:00"),
      NOW.add({ years: 30 }),
    );
    expect(kept.map(({ takenAt }) => takenAt.slice(0, 10))).toEqual(["2026-03-18", "2026-03-17", "2026-03-16"]);
  });

  it.each([0, -1, 1, 400, -400])("moved by %i days, it never takes the only one", (days) => {
    const only = hourly("2026-03-18T12:00:00");
    expect(thin(only, NOW.add({ days }))).toEqual(only);
  });
});

it("an hour that comes twice in an autumn night is two hours", () => {
  const night = Temporal.ZonedDateTime.from("2026-10-25T12:00:00+01:00[Europe/Berlin]");
  const backups = [
    ...NEWEST.map((backup) => ({ ...backup, takenAt: backup.takenAt.replace("2026-03-18T15", "2026-10-25T11") })),
    { takenAt: "2026-10-25T02:30:00+01:00", reason: "hourly" } as const,
    { takenAt: "2026-10-25T02:30:00+02:00", reason: "hourly" } as const,
  ];
  expect(thin(backups, night)).toHaveLength(5);
});
