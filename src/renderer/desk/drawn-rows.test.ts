import { expect, test } from "vitest";
import { type DrawnRange, drawnRange, placesIn, type Scrolling, scrollingAfter } from "./drawn-rows.ts";

const IN_VIEW = 12;

function drawn(at: number, scrolling: Scrolling, before: DrawnRange | null = null): DrawnRange {
  return drawnRange({ startIndex: at, endIndex: at + IN_VIEW - 1, count: 1000, overscan: 0 }, scrolling, before);
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
  expect([drawn(2, "forward").first, drawn(985, "forward").last]).toEqual([0, 999]);
  expect(placesIn(drawnRange({ startIndex: 0, endIndex: 0, count: 0, overscan: 0 }, "new", null))).toEqual([]);
  expect(placesIn({ first: 3, last: 5 })).toEqual([3, 4, 5]);
});

test("a list that is stepped through draws no rows at each step, and none at the end of a scroll that left enough", () => {
  const rested = drawn(500, "resting");
  const steps = [501, 504, 506, 507].map((at) => drawn(at, "moving", rested));
  expect(steps.map((range) => range === rested)).toEqual([true, true, true, false]);
  const scrolled = drawn(300, "forward", rested);
  expect(drawn(300, "resting", scrolled)).toBe(scrolled);
  expect(drawn(300, "resting", rested)).toEqual({ first: 274, last: 337 });
  expect(drawn(0, "resting", drawn(0, "resting"))).toEqual({ first: 0, last: 37 });
});

test("rows that are drawn of a longer list are not taken for those of a shorter one", () => {
  const shorter = { startIndex: 20, endIndex: 29, count: 30, overscan: 0 };
  expect(drawnRange(shorter, "resting", { first: 0, last: 60 })).toEqual({ first: 0, last: 29 });
});

test("only a scroll that leads far at once draws far ahead, and goes on to until it ends", () => {
  const view = 600;
  expect(scrollingAfter("resting", { from: 0, to: 62, view })).toBe("moving");
  expect(scrollingAfter("resting", { from: 0, to: 900, view })).toBe("forward");
  expect(scrollingAfter("forward", { from: 900, to: 890, view })).toBe("backward");
  expect(scrollingAfter("backward", { from: 890, to: 890, view })).toBe("backward");
  expect(scrollingAfter("moving", { from: 62, to: 900, view })).toBe("forward");
});
