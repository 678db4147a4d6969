import { expect, test } from "vitest";
import { nextInOrder } from "./next-in-order.ts";

const ORDER = ["headline", "1", "2"];
const STRETCHES = [
  { name: "a", block: "headline", start: 4, end: 6 },
  { name: "b", block: "1", start: 0, end: 2 },
  { name: "c", block: "1", start: 8, end: 10 },
];

test.each([
  ["nowhere", undefined, "a", "c"],
  ["in the headline, before it", { block: "headline", offset: 0 }, "a", "c"],
  ["on the first", { block: "headline", offset: 6 }, "b", "c"],
  ["between two of a text", { block: "1", offset: 5 }, "c", "b"],
  ["on the last", { block: "1", offset: 10 }, "a", "b"],
  ["in a text without any", { block: "2", offset: 3 }, "a", "c"],
])("from %s", (_name, from, next, previous) => {
  const found = ([1, -1] as const).map((by) => nextInOrder(STRETCHES, ORDER, from, by)?.name);
  expect(found).toEqual([next, previous]);
});

test("there is none to go to", () => {
  expect(nextInOrder([], ORDER, { block: "1", offset: 0 }, 1)).toBeUndefined();
});
