import { expect, test } from "vitest";
import { fromLocalTime, toLocalTime } from "./local-time.ts";

test.each([
  ["2024-02-20T14:05:00-05:00", "2024-02-20T20:05"],
  ["2024-07-01T23:30:59.250Z", "2024-07-02T01:30"],
  [null, ""],
])("%s is shown as %j in Berlin", (instant, shown) => {
  expect(toLocalTime(instant, "Europe/Berlin")).toBe(shown);
});

test.each([
  ["2024-02-20T20:05", "2024-02-20T20:05:00+01:00"],
  ["2024-07-02T01:30", "2024-07-02T01:30:00+02:00"],
  ["", null],
  ["2024-02", null],
])("%j means %s in Berlin", (text, instant) => {
  expect(fromLocalTime(text, "Europe/Berlin")).toBe(instant);
});
