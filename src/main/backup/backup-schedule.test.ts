import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { HOUR, REST, RETRY, startBackupSchedule } from "./backup-schedule.ts";
import type { DatedBackup } from "./thin.ts";

const NOW = Date.parse("2026-03-18T14:00:00Z");
const FULL = { code: "disk-full", message: "The disk is full." } as const;

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

/** A schedule over a library that counts its writes, and what it did, with its time in seconds. */
function scheduled(ages: readonly number[], outcomes: readonly Result<unknown>[] = []) {
  const did: string[] = [];
  const state = { writes: 0, takes: 0 };
  const seconds = (): number => Math.round((Date.now() - NOW) / 1000);
  const schedule = startBackupSchedule({
    backups: () => ages.map((age): DatedBackup => ({ takenAt: new Date(NOW - age).toISOString(), reason: "hourly" })),
    writes: () => state.writes,
    take: () => {
      did.push(`taken at ${seconds()}`);
      state.takes += 1;
      return Promise.resolve(outcomes[state.takes - 1] ?? succeed(null));
    },
    onFailure: ({ code }) => did.push(`${code} at ${seconds()}`),
  });
  const write = (): void => {
    state.writes += 1;
    schedule.noticed();
  };
  return { did, schedule, write };
}

const wait = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

describe("a backup is taken", () => {
  it("at the first pause where there is none yet, and an hour later only if something was written", async () => {
    const { did, write } = scheduled([]);
    write();
    await wait(REST - 1);
    write();
    await wait(REST);
    await wait(2 * HOUR);
    write();
    await wait(REST);
    expect(did).toEqual(["taken at 10", "taken at 7215"]);
  });

  it.each<[string, number[], string]>([
    ["when the newest is an hour old", [HOUR / 2, 3 * HOUR], "taken at 1800"],
    ["at the next pause when it is older", [25 * HOUR], "taken at 5"],
    ["at the next pause when all are dated in the future", [-HOUR, -9 * HOUR], "taken at 5"],
    ["when the newest of the past is an hour old, whatever is dated in the future", [-HOUR, HOUR / 4], "taken at 2700"],
  ])("%s", async (_, ages, taken) => {
    const { did, write } = scheduled(ages);
    write();
    await wait(HOUR);
    expect(did).toEqual([taken]);
  });

  it("at the next pause after a restore", async () => {
    const { did, schedule } = scheduled([0]);
    schedule.expedite();
    await wait(REST);
    expect(did).toEqual(["taken at 5"]);
  });

  it("never again once the library is closed", async () => {
    const { did, write, schedule } = scheduled([]);
    write();
    schedule.stop();
    write();
    await wait(2 * HOUR);
    expect(did).toEqual([]);
  });
});

it("a failure is told once, and it is tried again until it goes well", async () => {
  const { did, write } = scheduled([], [fail(FULL), fail(FULL), succeed(null), fail(FULL)]);
  write();
  await wait(REST + 2 * RETRY);
  write();
  await wait(HOUR);
  const [first, second, third] = [REST, REST + RETRY, REST + 2 * RETRY].map((time) => time / 1000);
  expect(did).toEqual([
    `taken at ${first}`,
    `disk-full at ${first}`,
    `taken at ${second}`,
    `taken at ${third}`,
    `taken at ${(third ?? 0) + 3600}`,
    `disk-full at ${(third ?? 0) + 3600}`,
  ]);
});
