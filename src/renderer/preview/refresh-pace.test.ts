import { describe, expect, it } from "vitest";
import { waitBeforeRefresh } from "./refresh-pace.ts";

const never = { lastEnd: Number.NEGATIVE_INFINITY, lastCost: 0 };

describe("the preview's pace", () => {
  it.each([
    ["the first key waits for quiet", 1000, { ...never, behindSince: 1000 }, 300],
    ["a key soon after waits for quiet again", 1800, { ...never, behindSince: 1000 }, 300],
    ["steady typing does not put it off for ever", 3400, { ...never, behindSince: 1000 }, 100],
    ["what is long behind does not wait", 9000, { ...never, behindSince: 1000 }, 0],
    ["a costly page waits five times its cost", 1000, { behindSince: 1000, lastEnd: 900, lastCost: 400 }, 1900],
  ])("%s", (_name, now, pace, expected) => {
    expect(waitBeforeRefresh(now, pace)).toBe(expected);
  });
});
