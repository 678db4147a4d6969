import { describe, expect, it } from "vitest";
import { fitted } from "../testing.ts";
import { afterHome, markOf } from "./marks.ts";
import { PAGES } from "./testing/pages.ts";
import { isWholePage, readPageText } from "./page-text.ts";

/** What is understood and not kept: months, what a date or a list of tags is announced by, a name run together with itself. */
const READ = /^(?:february|march|may|june|février|mars|فبراير|فروری|مارچ|published|publié|tags|duarteines)$/;

describe("text copied off a news page", () => {
  it.each(PAGES)("is taken apart: $name", ({ text, expected }) => {
    const read = readPageText(text, "en");
    if (!read.ok) throw new Error(read.error.message);
    const { authors, categories, mostPopular, relatedLinks, socialLinks } = read.value;
    const { headline, standfirst, dateline, language, tags, blocks } = fitted(read.value);
    expect({
      headline,
      standfirst,
      dateline,
      language,
      tags,
      blocks,
      categories,
      authors: authors.map(({ name, bio }) => [name, bio]),
      mostPopular: mostPopular.map((link) => link.headline),
      related: relatedLinks.map((link) => link.headline),
      social: socialLinks.map(({ label }) => label),
    }).toEqual({ standfirst: "", tags: [], mostPopular: [], related: [], social: [], ...expected });
  });

  it.each(PAGES)("loses no word without saying so: $name", ({ text, expected }) => {
    const read = readPageText(text, "en");
    if (!read.ok) throw new Error(read.error.message);
    const { authors, categories, mostPopular, relatedLinks, socialLinks, tags, notes, headline } = read.value;
    const { standfirst, dateline, blocks } = fitted(read.value);
    const kept = JSON.stringify([
      [headline, standfirst, dateline, expected.dateline, blocks, authors, categories, tags],
      [mostPopular, relatedLinks, socialLinks, notes],
    ]).toLowerCase();
    const lines = text.split("\n").filter((line) => markOf(line) === undefined && afterHome(line) === undefined);
    const words = lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
    expect(words.filter((word) => !kept.includes(word) && !READ.test(word))).toEqual([]);
  });

  it.each(PAGES)("is known for what it is: $name", ({ text }) => {
    expect(isWholePage(text)).toBe(true);
  });

  it.each([
    ["a paragraph", "The ministers met in the capital. ".repeat(20)],
    [
      "a letter",
      `Dear reader,\n\n${"We thank you for your patience in these weeks. ".repeat(12)}\n\nYours,\nThe editors`,
    ],
    [
      "three paragraphs",
      Array.from({ length: 3 }, () => "The council agreed to mend the bridge before the winter comes. ".repeat(5)).join(
        "\n\n",
      ),
    ],
  ])("is not seen where there is none: %s", (_, text) => {
    expect(isWholePage(text)).toBe(false);
  });

  it("that is cut off anywhere, or is nothing, harms nobody", () => {
    for (const { text } of PAGES)
      for (let end = 0; end < text.length; end += 37) readPageText(text.slice(0, end), "en");
    expect(readPageText("  \n ", "en")).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  });
});
