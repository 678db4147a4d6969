import { expect, test } from "vitest";
import { visibleLines } from "./visible-lines.ts";

const order = Array.from({ length: 1000 }, (_, index) => String(index));

test.each([
  ["the beginning", 0, ["0", "1", "2"]],
  ["the middle, with the line that reaches into it", 5_005, ["500", "501", "502"]],
  ["the end", 9_985, ["998", "999"]],
])("%s", (_, top, expected) => {
  expect(visibleLines(order, (key) => Number(key) * 10, { top, bottom: top + 22 })).toEqual(expected);
});

test("no lines", () => expect(visibleLines([], () => 0, { top: 0, bottom: 10 })).toEqual([]));

test("only few places are asked for", () => {
  const asked: string[] = [];
  visibleLines(
    order,
    (key) => {
      asked.push(key);
      return Number(key) * 10;
    },
    { top: 5_000, bottom: 5_100 },
  );
  expect(asked.length).toBeLessThan(30);
});
