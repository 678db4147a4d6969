import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contestant } from "./contestants.ts";
import { prepare, typeKeys } from "./latency.ts";
import type { Opened } from "./windows.ts";

const KEYS_PER_ROUND = 30;
/** Between two keys, in milliseconds: a fast typist's pace, in which autosave falls due again and again. */
const PAUSE = 60;

/**
 * Opens some contestants at once and types into them in turn, so that whatever else the machine does hits all alike; then closes
 * them. Answers how long each key took, in milliseconds, by the contestant's name.
 */
export async function sit(
  contestants: readonly Contestant[],
  words: number,
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  const seats: { opened: Opened; latencies: number[]; name: string }[] = [];
  try {
    for (const { name, open } of contestants) seats.push({ name, opened: await open(folder, words), latencies: [] });
    for (const { opened } of seats) {
      await prepare(opened.window);
      await typeKeys(opened.window, KEYS_PER_ROUND, PAUSE);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const { opened, latencies } of seats) {
        latencies.push(...(await typeKeys(opened.window, KEYS_PER_ROUND, PAUSE)));
      }
    }
  } finally {
    await Promise.all(seats.map(({ opened }) => opened.application.close()));
    await rm(folder, { recursive: true, force: true });
  }
  return new Map(seats.map(({ name, latencies }) => [name, latencies]));
}
