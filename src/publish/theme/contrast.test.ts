import { expect, it } from "vitest";
import { SHIPPED_NAMES, shippedTheme } from "../testing/classic-theme.ts";
import { contrast, faintPairs } from "./contrast.ts";

// The examples of WCAG's own understanding documents.
it.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#000000", 21],
  ["#777777", "#ffffff", 4.48],
  ["#767676", "#ffffff", 4.54],
  ["#123456", "#123456", 1],
])("%s on %s is %d to 1", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

it.each(SHIPPED_NAMES)("all words of the theme %s can be read", (name) => {
  expect(faintPairs(shippedTheme(name).tokens.colours)).toEqual([]);
});
