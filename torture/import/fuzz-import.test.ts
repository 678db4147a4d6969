import { expect, it } from "vitest";
import { fuzzImport } from "./fuzz-import.ts";

it("damaged files of every kind crash nothing, hang nothing and are never written half", async () => {
  const { tried, survived, faults } = await fuzzImport({ seed: 20_240_220, files: 200, patience: 20_000 });
  expect({ tried, survived, faults }).toEqual({ tried: 200, survived: 200, faults: [] });
}, 240_000);
