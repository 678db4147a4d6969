import { expect, test } from "vitest";
import { formatTable, median, percentile } from "./statistics.ts";

test("percentiles by nearest rank", () => {
  const samples = [15, 20, 35, 40, 50];
  expect([percentile(samples, 0.05), percentile(samples, 0.4), median(samples), percentile(samples, 1)]).toEqual([
    15, 20, 35, 50,
  ]);
  expect(() => percentile([], 0.5)).toThrow(RangeError);
});

test("a table aligns its columns", () => {
  expect(
    formatTable(
      ["what", "ms"],
      [
        ["typing", "7"],
        ["start", "412"],
      ],
    ),
  ).toBe("what     ms\n------  ---\ntyping    7\nstart   412");
});
