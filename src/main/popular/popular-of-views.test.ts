import { describe, expect, it } from "vitest";
import { addArticle } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { popularOfViews } from "./popular-of-views.ts";

async function library() {
  const opened = await temporaryLibrary();
  for (const headline of ["Council meets", "Ferry, late", "Bridge opens"])
    addArticle(opened, { headline, slug: slugOf(headline) });
  return opened.database;
}

function slugOf(headline: string): string {
  return headline.toLowerCase().replaceAll(/[^a-z]+/gu, "-");
}

describe("a file of page views", () => {
  it.each([
    ["addresses", "URL,Page views\nhttps://example.org/news/council-meets.html?from=feed,12\n/ferry-late/,40\n"],
    ["slugs, in a spreadsheet's form", "\uFEFFslug;views\r\nferry-late;40\r\ncouncil-meets;12\r\n"],
    ["headlines in quotation marks", 'Title\tHits\n"Ferry, late"\t40\ncouncil meets\t12\n'],
    [
      "what stands above the header, and thousands",
      '# Report\n\nPage title,Views\n"Ferry, late","1,040"\nCouncil meets,"1.012"\n',
    ],
    ["one page in two lines", "path,views\n/a/ferry-late,30\n/b/ferry-late.html,10\ncouncil-meets,12\n"],
  ])("is read: %s", async (_, text) => {
    const preview = expectValue(popularOfViews(await library(), "views.csv", text));
    expect(preview.pages.map(({ link }) => link.headline)).toEqual(["Ferry, late", "Council meets"]);
    expect(preview.pages.map(({ views }) => views % 1000)).toEqual([40, 12]);
    expect(preview.passed).toEqual([]);
  });

  it("says which lines are passed over, and why", async () => {
    const text = "slug,views\nferry-late,40\ngone,12\ncouncil-meets,many\n,3\nbridge-opens,7\n";
    const preview = expectValue(popularOfViews(await library(), "views.csv", text));
    expect(preview.pages.map(({ link }) => link.headline)).toEqual(["Ferry, late", "Bridge opens"]);
    expect(preview.passed.map(({ line, reason }) => [line, reason])).toEqual([
      [3, "The library has no such article."],
      [4, "“many” is no number of views."],
      [5, "It names no page."],
    ]);
    expect(preview.passedInAll).toBe(3);
  });

  it("without the columns is refused, and says which they are", async () => {
    const database = await library();
    expect(expectCode(popularOfViews(database, "views.csv", "day,visitors\nMonday,3\n"))).toBe("invalid-input");
    expect(expectCode(popularOfViews(database, "views.csv", ""))).toBe("invalid-input");
  });
});
