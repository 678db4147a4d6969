import { expect, test } from "vitest";
import { indexAfter, indexBefore, indexOfSame, inReadingOrder, type Origin } from "./found.ts";

const ORDER = ["one", "two", "three"];
const FOUND = inReadingOrder(
  ORDER,
  new Map([
    ["three", [{ start: 0, end: 2 }]],
    [
      "one",
      [
        { start: 1, end: 3 },
        { start: 5, end: 7 },
      ],
    ],
    ["gone", [{ start: 0, end: 1 }]],
  ]),
);

test("finds come in reading order", () => {
  expect(FOUND.map(({ key, start }) => `${key} ${start}`)).toEqual(["one 1", "one 5", "three 0"]);
});

test.each<[string, Origin | null, number, number]>([
  ["from nowhere", null, 0, 2],
  ["from the very place", { key: "one", offset: 1 }, 0, 2],
  ["from within a text", { key: "one", offset: 2 }, 1, 0],
  ["from a text without finds", { key: "two", offset: 9 }, 2, 1],
  ["round the end", { key: "three", offset: 1 }, 0, 2],
  ["from a text that is gone", { key: "gone", offset: 3 }, 0, 2],
])("%s", (_, origin, after, before) => {
  expect([indexAfter(FOUND, ORDER, origin), indexBefore(FOUND, ORDER, origin)]).toEqual([after, before]);
});

test("nothing found", () => {
  expect([indexAfter([], ORDER, null), indexBefore([], ORDER, null), indexOfSame([], FOUND[0])]).toEqual([
    null,
    null,
    null,
  ]);
});

test("the same place again", () => {
  expect([indexOfSame(FOUND, FOUND[2]), indexOfSame(FOUND, { key: "one", start: 2, end: 3 })]).toEqual([2, null]);
});
