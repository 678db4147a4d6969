import { expect, test } from "vitest";
import { lengthLeft } from "./length-left.ts";

test.each([
  [0, 600, "600 to go"],
  [587, 600, "13 to go"],
  [588, 600, "on target"],
  [600, 600, "on target"],
  [612, 600, "on target"],
  [613, 600, "13 over"],
  [3000, 1000, "2,000 over"],
  [1, 1, "on target"],
  [2, 1, "1 over"],
])("%i words of %i: %s", (words, target, expected) => {
  expect(lengthLeft(words, target)).toBe(expected);
});
