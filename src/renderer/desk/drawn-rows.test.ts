import { expect, test } from "vitest";
import { drawnRows, type Scrolling } from "./drawn-rows.ts";

const IN_VIEW = 12;

function drawn(at: number, scrolling: Scrolling): { first: number; last: number } {
  const rows = drawnRows({ startIndex: at, endIndex: at + IN_VIEW - 1, count: 1000, overscan: 0 }, scrolling);
  return { first: rows[0] ?? Number.NaN, last: rows.at(-1) ?? Number.NaN };
}

test("a wheel that turns about leads to rows that are drawn, not to an empty slot", () => {
  // Three notches of 600 pixels come in one frame; a row is 62 high.
  const far = Math.ceil((3 * 600) / 62);
  const { first } = drawn(500, "forward");
  const { last } = drawn(500, "backward");
  expect({ upwards: first <= 500 - far, downwards: last >= 500 + IN_VIEW - 1 + far }).toEqual({
    upwards: true,
    downwards: true,
  });
});

test("a list that has just come draws little more than is in view, and nothing beyond its ends", () => {
  expect([drawn(0, "new"), drawn(500, "new")]).toEqual([
    { first: 0, last: 12 },
    { first: 499, last: 512 },
  ]);
  expect([
    drawn(2, "forward").first,
    drawn(985, "forward").last,
    drawnRows({ startIndex: 0, endIndex: 0, count: 0, overscan: 0 }, "new"),
  ]).toEqual([0, 999, []]);
});
