import { describe, expect, it } from "vitest";
import type { ArticlePage, ArticleQuery } from "../../shared/article/query.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { saveAuthor } from "../authors/authors.ts";
import { saveCategory } from "../categories/categories.ts";
import type { Library } from "../library/library.ts";
import { indexArticles } from "../search/index-articles.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { countArticles } from "./count-articles.ts";
import { listArticles, listIds } from "./list-articles.ts";
import { listTags } from "./list-tags.ts";
import { summariseArticles } from "./summarise-articles.ts";
import { emptyTrash, restoreArticle, trashArticle } from "./trash.ts";

const EVERYTHING: ArticleQuery = {
  search: "",
  status: null,
  categoryId: null,
  trashed: false,
  sort: "created",
  descending: false,
  cursor: null,
  limit: 100,
};

function headlines({ database }: Library, query: Partial<ArticleQuery>): string[] {
  return expectValue(listArticles(database, { ...EVERYTHING, ...query })).rows.map(({ headline }) => headline);
}

/** The headlines of a whole list, fetched two at a time. */
function throughPages({ database }: Library, query: Partial<ArticleQuery>): string[] {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: ArticlePage = expectValue(listArticles(database, { ...EVERYTHING, ...query, cursor, limit: 2 }));
    found.push(...page.rows.map(({ headline }) => headline));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

describe("paging", () => {
  it.each(
    (["updated", "published", "created", "headline", "status", "deadline"] as const).flatMap((sort) =>
      [true, false].map((descending) => ({ sort, descending })),
    ),
  )("by $sort, descending $descending, shows each article once across ties", async ({ sort, descending }) => {
    const library = await temporaryLibrary();
    const published = ["2026-01-01T00:00:00Z", null, "2026-01-01T01:00:00+01:00", null, "1969-07-20T20:17:00Z"];
    published.forEach((publishedAt, index) => {
      addArticle(library, {
        headline: ["Same", "same", "“Same”", "Other", "Älter"][index] ?? "",
        slug: `s-${index}`,
        publishedAt,
      });
    });
    library.database.exec("UPDATE articles SET created_ms = 7, updated_ms = number / 3");
    const whole = headlines(library, { sort, descending });
    expect({ paged: throughPages(library, { sort, descending }), distinct: new Set(whole).size }).toEqual({
      paged: whole,
      distinct: 5,
    });
  });

  it("orders headlines without regard to case, accents and opening quotation marks", async () => {
    const library = await temporaryLibrary();
    ["Zebra", "élan", "“Apple”", "banana", "Über"].forEach((headline, index) =>
      addArticle(library, { headline, slug: `s-${index}` }),
    );
    expect(headlines(library, { sort: "headline" })).toEqual(["“Apple”", "banana", "élan", "Über", "Zebra"]);
  });

  it("puts the unpublished before the published, oldest first", async () => {
    const library = await temporaryLibrary();
    const times = { later: "2026-01-02T00:00:00Z", never: null, moon: "1969-07-20T20:17:00Z" };
    Object.entries(times).forEach(([headline, publishedAt]) =>
      addArticle(library, { headline, slug: headline, publishedAt }),
    );
    expect(headlines(library, { sort: "published" })).toEqual(["never", "moon", "later"]);
  });

  it.each([
    "",
    "not base64",
    Buffer.from('["text", 1]').toString("base64url"),
    Buffer.from("{}").toString("base64url"),
  ])("refuses the cursor %j of another list", async (cursor) => {
    const { database } = await temporaryLibrary();
    expect(expectCode(listArticles(database, { ...EVERYTHING, cursor }))).toBe("invalid-input");
  });

  it("reads every order from its index, whatever the filter", async () => {
    const { database } = await temporaryLibrary();
    const plans: string[] = [];
    const watched = {
      prepare: (source: string) => {
        const marks = source.split("?").length - 1;
        const plan = database.prepare(`EXPLAIN QUERY PLAN ${source}`).all(...Array.from({ length: marks }, () => "1"));
        if (source.includes("ORDER BY") && source.includes("sort_key")) plans.push(JSON.stringify(plan));
        return database.prepare(source);
      },
    };
    for (const sort of ["updated", "published", "created", "headline", "status", "deadline"] as const) {
      for (const filter of [{}, { status: "draft" as const }, { search: "is:unpublished -tag:x" }]) {
        expectValue(listArticles(watched, { ...EVERYTHING, sort, descending: true, ...filter }));
      }
    }
    expect({
      lists: plans.filter((plan) => plan.includes("articles_by")).length,
      sorted: plans.filter((plan) => plan.includes("USE TEMP B-TREE FOR ORDER BY")),
      unindexed: plans.filter((plan) => !/articles USING INDEX articles_by_/.test(plan)),
    }).toEqual({ lists: 18, sorted: [], unindexed: [] });
  });
});

describe("filters", () => {
  it("by status, and by a category with all below it", async () => {
    const library = await temporaryLibrary();
    const [news, diplomatic, sport] = [newIdentifier(), newIdentifier(), newIdentifier()];
    const category = { position: 0, parentId: null };
    saveCategory(library.database, { ...category, id: news, name: "News", slug: "news" });
    saveCategory(library.database, { ...category, id: sport, name: "Sport", slug: "sport" });
    saveCategory(library.database, {
      id: diplomatic,
      parentId: news,
      name: "Diplomatic",
      slug: "diplomatic",
      position: 0,
    });
    addArticle(library, { headline: "a", slug: "a", categoryId: news, status: "ready" });
    addArticle(library, { headline: "b", slug: "b", categoryId: diplomatic });
    addArticle(library, { headline: "c", slug: "c", categoryId: sport, status: "ready" });
    expect({
      news: headlines(library, { categoryId: news }),
      diplomatic: headlines(library, { categoryId: diplomatic }),
      ready: headlines(library, { status: "ready" }),
      readyNews: headlines(library, { status: "ready", categoryId: news }),
    }).toEqual({ news: ["a", "b"], diplomatic: ["b"], ready: ["a", "c"], readyNews: ["a"] });
  });
});

describe("the trash", () => {
  it("keeps counts and lists right through trashing, restoring and emptying", async () => {
    const library = await temporaryLibrary();
    const [one, two] = ["one", "two", "three"].map(
      (slug) => addArticle(library, { headline: slug, slug, tags: [slug, "all"] }).id,
    );
    const { database } = library;
    const seen = [countArticles(database)];
    trashArticle(database, one ?? "");
    trashArticle(database, two ?? "");
    seen.push(countArticles(database));
    restoreArticle(database, two ?? "");
    seen.push(countArticles(database));
    const before = headlines(library, { trashed: true });
    const emptied = expectValue(emptyTrash(database));
    seen.push(countArticles(database));
    expect({
      figures: seen.map(expectValue).map(({ byStatus, total, trashed }) => [byStatus.draft, total, trashed]),
      before,
      emptied,
      left: headlines(library, {}),
      tags: expectValue(listTags(database)),
      code: expectCode(trashArticle(database, one ?? "")),
    }).toEqual({
      figures: [
        [3, 3, 0],
        [1, 1, 2],
        [2, 2, 1],
        [2, 2, 0],
      ],
      before: ["one"],
      emptied: 1,
      left: ["two", "three"],
      tags: ["all", "three", "two"],
      code: "not-found",
    });
  });
});

describe("searching", () => {
  it.each([
    ["café", ["French"]],
    ["cafe", ["French"]],
    ["harb", ["English"]],
    ["harb ferries", []],
    ['"new ferries"', ["English"]],
    ['"ferries new"', []],
    ["条約", ["Chinese"]],
    ["約条", []],
    ["معاهدة", ["Arabic"]],
    ["tagged", ["English"]],
    ["nothing-of-the-sort", []],
    ['" AND ( NEAR * ^ :', []],
  ])("%s", async (search, expected) => {
    const library = await temporaryLibrary();
    addArticle(library, { headline: "French", slug: "fr" }, bodyOf("Un café au port."));
    addArticle(library, { headline: "English", slug: "en", tags: ["tagged"] }, bodyOf("The harbour has new ferries."));
    addArticle(library, { headline: "Chinese", slug: "zh" }, bodyOf("双方签署了条約。"));
    addArticle(library, { headline: "Arabic", slug: "ar" }, bodyOf("وقعت الدولتان معاهدة جديدة"));
    indexArticles(library.database, 10);
    expect(headlines(library, { search })).toEqual(expected);
  });

  it.each([
    ["status:ready", ["a", "c"]],
    ["-status:ready", ["b"]],
    ["category:news", ["a", "b"]],
    ["author:duarte", ["a"]],
    ['author:"Ána Duarte"', ["a"]],
    ["author:uarte", []],
    ['tag:"state visit"', ["b"]],
    ["-tag:state", ["a", "c"]],
    ["after:2024-02 before:2024-03", ["a"]],
    ["before:2024-13", []],
    ["language:pt", ["c"]],
    ["is:embargoed", ["b"]],
    ["is:overdue", ["a"]],
    ["is:unsigned ferry", ["b"]],
    ["ferry -harbour", ["b"]],
    ["-ferry", ["c"]],
    ["status:nonsense", []],
  ])("with filters: %s", async (search, expected) => {
    const library = await temporaryLibrary();
    const [ana, news, diplomatic] = [newIdentifier(), newIdentifier(), newIdentifier()];
    const category = { position: 0, parentId: null };
    saveCategory(library.database, { ...category, id: news, name: "News", slug: "news" });
    saveCategory(library.database, { ...category, id: diplomatic, parentId: news, name: "Embassies", slug: "e" });
    saveAuthor(library.database, { id: ana, name: "Ana Duarte", role: "", bio: "", portraitId: null, links: [] });
    const byline = { authorIds: [ana], note: "" };
    const [before, after] = ["2024-02-20T12:00:00Z", "2024-02-20T14:00:00Z"];
    const ferry = bodyOf("The ferry leaves the harbour.");
    addArticle(
      library,
      { headline: "a", slug: "a", byline, categoryId: news, status: "ready", deadline: before, publishedAt: before },
      ferry,
    );
    addArticle(
      library,
      { headline: "b", slug: "b", tags: ["State Visit"], categoryId: diplomatic, embargo: after },
      bodyOf("A ferry"),
    );
    addArticle(library, {
      headline: "c",
      slug: "c",
      status: "ready",
      language: "pt-PT",
      deadline: after,
      embargo: before,
    });
    indexArticles(library.database, 10);
    const now = Temporal.Instant.from("2024-02-20T13:00:00Z").toZonedDateTimeISO("Europe/Lisbon");
    const page = expectValue(listArticles(library.database, { ...EVERYTHING, search }, now));
    expect(page.rows.map(({ headline }) => headline)).toEqual(expected);
    expect(expectValue(listIds(library.database, { ...EVERYTHING, search }, now)).toSorted()).toEqual(
      page.rows.map(({ id }) => id).toSorted(),
    );
  });

  it("puts a hit in the headline before one in the text, page after page, and marks what was found", async () => {
    const library = await temporaryLibrary();
    ["In the text", "A harbour in the headline", "In the text too"].forEach((headline, index) =>
      addArticle(library, { headline, slug: `s-${index}` }, bodyOf("Far from the sea.", "The harbours opened.")),
    );
    indexArticles(library.database, 10);
    const query = { sort: "relevance", descending: true, search: "harbour" } as const;
    const [first] = expectValue(listArticles(library.database, { ...EVERYTHING, ...query })).rows;
    expect({ paged: throughPages(library, query), found: first?.found }).toEqual({
      paged: ["A harbour in the headline", "In the text", "In the text too"],
      found: {
        headline: [
          { text: "A ", found: false },
          { text: "harbour", found: true },
          { text: " in the headline", found: false },
        ],
        excerpt: [
          { text: "Far from the sea. The ", found: false },
          { text: "harbours", found: true },
          { text: " opened.", found: false },
        ],
      },
    });
  });
});

it("summarises articles in the order asked for, leaving out those that are not there", async () => {
  const library = await temporaryLibrary();
  const [one, two] = ["one", "two"].map((slug) => addArticle(library, { headline: slug, slug }).id);
  const found = expectValue(summariseArticles(library.database, [two ?? "", newIdentifier(), one ?? ""]));
  expect(found.map(({ headline }) => headline)).toEqual(["two", "one"]);
});
