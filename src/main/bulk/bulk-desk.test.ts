import { describe, expect, it } from "vitest";
import type { Article, Metadata } from "../../shared/article/article.ts";
import type { BulkChange, BulkTarget, FoundQuery } from "../../shared/bulk.ts";
import { countTags } from "../articles/list-tags.ts";
import { listArticles } from "../articles/list-articles.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import type { Library } from "../library/library.ts";
import { listRevisions } from "../revisions/read-revisions.ts";
import { indexArticles } from "../search/index-articles.ts";
import { addArticle } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { bulkDeskOf } from "./bulk-desk.ts";

const EVERYTHING: FoundQuery = {
  search: "",
  status: null,
  categoryId: null,
  trashed: false,
  sort: "updated",
  descending: true,
};

function found(change: Partial<FoundQuery> = {}, except: string[] = []): BulkTarget {
  return { kind: "found", query: { ...EVERYTHING, ...change }, except };
}

/** A library with so many articles, every third one published. */
async function desk(count: number, metadata: Partial<Metadata> = {}) {
  const library = await temporaryLibrary();
  const articles = Array.from({ length: count }, (_, number) =>
    addArticle(library, {
      headline: `Report ${String(number)}`,
      slug: `report-${String(number)}`,
      tags: ["council"],
      ...(number % 3 === 0 && { status: "published", publishedAt: "2024-02-20T14:05:00Z" }),
      ...metadata,
    }),
  );
  const apply = (target: BulkTarget, change: BulkChange) => bulkDeskOf(library).apply(target, change, null);
  return { library, articles, apply };
}

function stored(library: Library, { id }: Pick<Article, "id">): Metadata {
  return expectValue(readArticle(library.database, id)).metadata;
}

function order(library: Library): string[] {
  const page = listArticles(library.database, { ...EVERYTHING, cursor: null, limit: 500 });
  return expectValue(page).rows.map(({ headline }) => headline);
}

describe("a change to many articles", () => {
  it("gives a status to those that may have it, and takes it back in one step", async () => {
    const { library, articles, apply } = await desk(9);
    const before = { metadata: articles.map((article) => stored(library, article)), order: order(library) };
    const receipt = expectValue(await apply(found(), { kind: "status", status: "withdrawn" }));
    expect(receipt).toEqual({ step: 1, changed: 3, unchanged: 6 });
    expect(articles.map((article) => stored(library, article).status)).toEqual(
      articles.map((_, number) => (number % 3 === 0 ? "withdrawn" : "draft")),
    );
    expect(expectValue(await bulkDeskOf(library).undo(receipt.step, null))).toBe(3);
    expect({ metadata: articles.map((article) => stored(library, article)), order: order(library) }).toEqual(before);
  });

  it("dates what it publishes, and undates it when that is taken back", async () => {
    const { library, articles, apply } = await desk(2);
    expectValue(await apply(found(), { kind: "status", status: "published" }));
    expect(articles.map((article) => stored(library, article).publishedAt === null)).toEqual([false, false]);
    expectValue(await bulkDeskOf(library).undo(null, null));
    expect(articles.map((article) => stored(library, article).publishedAt)).toEqual(["2024-02-20T14:05:00Z", null]);
  });

  it("leaves the order of the list as it was", async () => {
    const { library, apply } = await desk(5);
    const before = order(library);
    expectValue(await apply(found(), { kind: "add-tag", tag: "harbour" }));
    expect(order(library)).toEqual(before);
  });

  it("is made to those that are named, or to all found but some", async () => {
    const { library, articles, apply } = await desk(4);
    const [first, second] = articles.map(({ id }) => id);
    expectValue(await apply({ kind: "these", ids: [first ?? ""] }, { kind: "add-tag", tag: "one" }));
    expectValue(await apply(found({ status: "draft" }, [second ?? ""]), { kind: "add-tag", tag: "two" }));
    expect(articles.map((article) => stored(library, article).tags)).toEqual([
      ["council", "one"],
      ["council"],
      ["council", "two"],
      ["council"],
    ]);
  });

  it("keeps a version of what it changes", async () => {
    const { library, articles, apply } = await desk(1);
    const id = articles[0]?.id ?? "";
    expectValue(await apply(found(), { kind: "status", status: "withdrawn" }));
    expect(listRevisions(library.database, id).map(({ reason, status }) => [reason, status])).toContainEqual([
      "status",
      "withdrawn",
    ]);
  });

  it("is found by the search at once where it is one of tags, and needs no index where it is not", async () => {
    const { library, apply } = await desk(3);
    while (indexArticles(library.database, 100));
    const waiting = () =>
      library.database.prepare("SELECT count(*) FROM articles WHERE indexed_revision <> revision").pluck().get();
    expectValue(await apply(found(), { kind: "status", status: "ready" }));
    expect(waiting()).toBe(0);
    expectValue(await apply(found(), { kind: "remove-tag", tag: "council" }));
    expect(waiting()).toBe(3);
  });

  it("takes back no more than it did, where somebody has worked on an article since", async () => {
    const { library, articles, apply } = await desk(3, { tags: ["council", "bridge"] });
    expectValue(await apply(found(), { kind: "remove-tag", tag: "council" }));
    const [edited] = articles;
    if (edited === undefined) return;
    const { metadata, revision } = expectValue(readArticle(library.database, edited.id));
    const work = { ...metadata, headline: "Written on", tags: [...metadata.tags, "ferry"] };
    expectValue(saveArticle(library.database, { id: edited.id, baseRevision: revision, metadata: work }));
    expectValue(await bulkDeskOf(library).undo(null, null));
    expect(stored(library, edited)).toMatchObject({ headline: "Written on", tags: ["bridge", "ferry", "council"] });
    expect(articles.slice(1).map((article) => stored(library, article).tags)).toEqual([
      ["council", "bridge"],
      ["council", "bridge"],
    ]);
  });

  it("gives a tag another name wherever it is, in the trash too, joins it with one that is there, and takes that back", async () => {
    const { library, articles, apply } = await desk(4);
    const [, second, third] = articles;
    if (second === undefined || third === undefined) return;
    expectValue(await apply({ kind: "these", ids: [second.id] }, { kind: "add-tag", tag: "City" }));
    expectValue(await apply({ kind: "these", ids: [third.id] }, { kind: "trash" }));
    const rename: BulkChange = { kind: "rename-tag", tag: "council", to: "City" };
    expect(expectValue(await apply({ kind: "tagged", tag: "council" }, rename))).toMatchObject({ changed: 4 });
    expect(articles.map((article) => stored(library, article).tags)).toEqual([["City"], ["City"], ["City"], ["City"]]);
    expect(expectValue(countTags(library.database))).toEqual([{ tag: "City", articles: 4 }]);
    expectValue(await bulkDeskOf(library).undo(null, null));
    expect(stored(library, second).tags).toEqual(["council", "City"]);
    expect(expectValue(countTags(library.database))).toEqual([
      { tag: "City", articles: 1 },
      { tag: "council", articles: 4 },
    ]);
  });

  it("moves to the trash and back", async () => {
    const { library, apply } = await desk(5);
    expectValue(await apply(found({ status: "published" }), { kind: "trash" }));
    expect(order(library)).toHaveLength(3);
    expectValue(await bulkDeskOf(library).undo(null, null));
    expect(order(library)).toHaveLength(5);
  });

  it("that is cancelled leaves every article as it was, and lets others be answered meanwhile", async () => {
    const { library, articles, apply } = await desk(120);
    const before = articles.map((article) => stored(library, article));
    const changing = apply(found(), { kind: "add-tag", tag: "harbour" });
    let turns = 0;
    while (articles.filter((article) => stored(library, article).tags.includes("harbour")).length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
      if (turns > 10_000) break;
    }
    expect(bulkDeskOf(library).progress()).toMatchObject({ total: 120 });
    expect(await apply(found(), { kind: "trash" })).toMatchObject({ ok: false, error: { code: "in-use" } });
    bulkDeskOf(library).cancel();
    expect(await changing).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(articles.map((article) => stored(library, article))).toEqual(before);
    expect(await bulkDeskOf(library).undo(null, null)).toMatchObject({ ok: false, error: { code: "not-found" } });
  });
});
