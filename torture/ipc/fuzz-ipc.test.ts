import { join } from "node:path";
import { expect, it } from "vitest";
import { fuzzIpc } from "./fuzz-ipc.ts";

const WORKER = join(import.meta.dirname, "../../src/main/worker/library-worker.ts");

it("malformed requests are refused, change nothing and bring nothing down", async () => {
  const { tried, survived, faults } = await fuzzIpc({ seed: 20260401, perChannel: 60, worker: WORKER });
  expect(faults).toEqual([]);
  expect(survived).toBe(tried);
}, 120_000);
