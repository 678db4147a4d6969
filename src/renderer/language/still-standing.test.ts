import { expect, test } from "vitest";
import type { PlacedFinding } from "./findings-store.ts";
import { withStillStanding } from "./still-standing.ts";

function finding(kind: PlacedFinding["kind"], found: string, start: number): PlacedFinding {
  const end = start + found.length;
  return { rule: "r", kind, severity: "warning", message: "", block: "b", start, end, suggestions: [], found };
}

test("misspelt words stay marked where they stand while the text is checked again; the rest is as it is found now", () => {
  const before = [finding("spelling", "adress", 3), finding("spelling", "teh", 10), finding("consistency", "a a", 20)];
  const now = withStillStanding([finding("house-style", "percent", 40)], before, "Oh, an adress of 5 percent.");
  expect(now.map(({ found, start, end }) => [found, start, end])).toEqual([
    ["adress", 7, 13],
    ["percent", 40, 47],
  ]);
});
