import { expect, test } from "vitest";
import { move } from "./move.ts";

test.each([
  { from: 0, to: 2, then: "bcad" },
  { from: 3, to: 0, then: "dabc" },
  { from: 1, to: 1, then: "abcd" },
  { from: 0, to: -1, then: "abcd" },
  { from: 3, to: 4, then: "abcd" },
  { from: 9, to: 0, then: "abcd" },
])("moves $from to $to", ({ from, to, then }) => {
  expect(move([..."abcd"], from, to).join("")).toBe(then);
});
