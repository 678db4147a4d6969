import { expect, test } from "vitest";
import type { PlacedFinding } from "./findings-store.ts";
import { togetherWhereSame } from "./same-findings.ts";

const finding = (block: string, found: string, suggestion?: string): PlacedFinding => ({
  kind: "spelling",
  rule: "spelling",
  severity: "warning",
  message: `“${found}” is in no dictionary.`,
  suggestions: suggestion === undefined ? [] : [suggestion],
  block,
  start: 0,
  end: found.length,
  found,
});

test("the same words come together where they first stand", () => {
  const [first, other, again] = [finding("a", "Ilvane"), finding("a", "teh", "the"), finding("b", "Ilvane")];
  expect(togetherWhereSame([first, other, again])).toEqual([[first, again], [other]]);
});

test("the same words with another suggestion stay apart", () => {
  const [low, high] = [finding("a", "seabed", "sea bed"), finding("b", "seabed", "Sea bed")];
  expect(togetherWhereSame([low, high])).toEqual([[low], [high]]);
});
