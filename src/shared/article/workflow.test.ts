import { expect, test } from "vitest";
import { StatusSchema } from "./status.ts";
import { mayBecome, statusChange } from "./workflow.ts";

const AT = "2026-03-01T12:00:00Z";

test.each(["idea", "draft", "in-edit", "ready"] as const)("%s can be neither corrected nor withdrawn yet", (from) => {
  const open = StatusSchema.options.filter((to) => mayBecome(from, to));
  expect(open).toEqual(["idea", "draft", "in-edit", "ready", "published"]);
});

test.each(["published", "corrected", "withdrawn"] as const)("%s can become anything", (from) => {
  expect(StatusSchema.options.every((to) => mayBecome(from, to))).toBe(true);
});

test.each([
  ["a draft is not dated", "ready", { publishedAt: null, embargo: null }, { status: "ready" }],
  [
    "what comes out is dated",
    "published",
    { publishedAt: null, embargo: null },
    { status: "published", publishedAt: AT },
  ],
  [
    "what is under embargo is dated to its end",
    "published",
    { publishedAt: null, embargo: "2026-03-01T15:00:00+01:00" },
    { status: "published", publishedAt: "2026-03-01T15:00:00+01:00" },
  ],
  [
    "an embargo that is over does not count",
    "published",
    { publishedAt: null, embargo: "2026-03-01T12:30:00+01:00" },
    { status: "published", publishedAt: AT },
  ],
  [
    "a time that was set stays",
    "published",
    { publishedAt: "2020-01-01T00:00:00Z", embargo: null },
    { status: "published" },
  ],
  ["a withdrawal leaves the time alone", "withdrawn", { publishedAt: null, embargo: null }, { status: "withdrawn" }],
] as const)("%s", (_, status, metadata, change) => {
  expect(statusChange(metadata, status, AT)).toEqual(change);
});
