import { describe, expect, test } from "vitest";
import type { Status } from "../../shared/article/status.ts";
import { followsHeadline, slugAfter } from "./slug-following.ts";

test.each([
  ["ministers-meet", "Ministers meet", true],
  ["ministers-meet-2", "Ministers meet", true],
  ["ministers-meet-in-havana", "Ministers meet", false],
  ["untitled", "", true],
  ["untitled-7", "", true],
  ["top-10", "Top 10", true],
  ["top", "Top 10", false],
])("%s follows %j: %s", (slug, headline, follows) => {
  expect(followsHeadline(slug, headline)).toBe(follows);
});

describe("after the headline has changed", () => {
  test.each<[string, string, string, string, Status, string]>([
    ["follows", "untitled", "", "Ministers meet", "draft", "ministers-meet"],
    [
      "drops the count with the old headline",
      "ministers-meet-2",
      "Ministers meet",
      "Ministers part",
      "draft",
      "ministers-part",
    ],
    [
      "keeps its count while the words stay",
      "ministers-meet-2",
      "Ministers meet",
      "Ministers meet!",
      "draft",
      "ministers-meet-2",
    ],
    ["stays when edited by hand", "visit", "Ministers meet", "Ministers part", "draft", "visit"],
    ["stays once published", "ministers-meet", "Ministers meet", "Ministers part", "published", "ministers-meet"],
    ["stays once withdrawn", "ministers-meet", "Ministers meet", "Ministers part", "withdrawn", "ministers-meet"],
  ])("%s", (_, slug, from, to, status, expected) => {
    expect(slugAfter({ slug, from, to, status })).toBe(expected);
  });
});
