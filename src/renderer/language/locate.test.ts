import { expect, test } from "vitest";
import { locate } from "./locate.ts";

test.each([
  ["where they were", "one two three", { found: "two", start: 4 }, 4],
  ["moved on by what was typed before", "one and two three", { found: "two", start: 4 }, 8],
  ["moved back", "two three", { found: "two", start: 4 }, 0],
  ["nearest of several", "two one two", { found: "two", start: 7 }, 8],
  ["gone", "one three", { found: "two", start: 4 }, undefined],
])("words %s", (_, text, finding, place) => {
  expect(locate(text, finding)).toBe(place);
});
