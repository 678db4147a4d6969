import { expect, test } from "vitest";
import { coverageOf, kindsChecked } from "./coverage.ts";

test.each([
  ["en-GB", undefined, "British English: spelling, grammar, house style and consistency.", 5],
  ["fr", undefined, "French: spelling, house style and consistency.", 4],
  ["ur", undefined, "No dictionary for Urdu: only house style and consistency are checked.", 3],
  ["es", "It is gone.", "The dictionary for Spanish could not be opened: It is gone.", 4],
])("%s", (language, failure, expected, kinds) => {
  expect([coverageOf(language, failure), kindsChecked(language).length]).toEqual([expected, kinds]);
});
