import { expect, test } from "vitest";
import { isMarker, readMarker } from "./list-marker.ts";

test.each([
  ["1.", "number", 1],
  ["2.14", "number", 14],
  ["(c)", "number", 3],
  ["i.", "number", 1],
  ["iv)", "number", 4],
  ["XII.", "number", 12],
  ["v.", "number", 22],
  ["7", "number", 7],
  ["o", "bullet", undefined],
  ["§", "bullet", undefined],
  ["", "bullet", undefined],
])("%s is of a %s list, number %s", (text, listType, number) => {
  expect(readMarker(text)).toEqual({ listType, number });
});

test.each([
  ["·", true],
  ["1.", true],
  ["1.2.3", true],
  ["b)", true],
  ["2024", false],
  ["Note", false],
  ["", false],
])("%s looks like a marker: %s", (text, is) => {
  expect(isMarker(text)).toBe(is);
});
