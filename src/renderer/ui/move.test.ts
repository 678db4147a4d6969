import { expect, test } from "vitest";
import { move } from "./move.ts";

test.each([
  { from: 0, to: 2, result: "bcad" },
  { from: 3, to: 0, result: "dabc" },
  { from: 1, to: 1, result: "abcd" },
  { from: 0, to: -1, result: "abcd" },
  { from: 3, to: 4, result: "abcd" },
  { from: 9, to: 0, result: "abcd" },
])("moves $from to $to", ({ from, to, result }) => {
  expect(move("abcd".split(""), from, to).join("")).toBe(result);
});
