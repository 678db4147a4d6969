import { describe, expect, it } from "vitest";
import { bareEntry } from "../testing/bare-entry.ts";
import type { EditionEntry } from "./entry.ts";
import { listPages, PAGE_LENGTH } from "./list-pages.ts";

function entries(count: number): EditionEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    ...bareEntry(),
    id: String(count - index),
    slug: `article-${String(count - index)}`,
  }));
}

describe("the pages of a list", () => {
  it.each([
    [0, [["index.html", 0]]],
    [1, [["index.html", 1]]],
    [2 * PAGE_LENGTH - 1, [["index.html", 2 * PAGE_LENGTH - 1]]],
    [
      2 * PAGE_LENGTH,
      [
        ["index.html", PAGE_LENGTH],
        ["latest/page-1.html", PAGE_LENGTH],
      ],
    ],
    [
      3 * PAGE_LENGTH + 5,
      [
        ["index.html", PAGE_LENGTH + 5],
        ["latest/page-2.html", PAGE_LENGTH],
        ["latest/page-1.html", PAGE_LENGTH],
      ],
    ],
  ])("of %i articles", (count, expected) => {
    const all = entries(count);
    const pages = listPages(all, "", "latest/");
    expect(pages.map(({ path, entries: held }) => [path, held.length])).toEqual(expected);
    expect(pages.flatMap(({ entries: held }) => held)).toEqual(all);
    expect(pages.map(({ older }) => older)).toEqual([...pages.slice(1).map(({ path }) => path), null]);
  });

  it("older pages stay as they are when an article is added", () => {
    const before = listPages(entries(200), "news/");
    const after = listPages(entries(201), "news/");
    expect(after.slice(2)).toEqual(before.slice(2));
    expect(after.at(-1)).toMatchObject({ path: "news/page-1.html" });
  });
});
