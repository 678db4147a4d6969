import { describe, expect, it } from "vitest";
import { saveAuthor } from "../authors/authors.ts";
import { saveCategory } from "../categories/categories.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { createArticle, duplicateArticle } from "./create-article.ts";
import { readArticle } from "./read-article.ts";
import { saveArticle } from "./save-article.ts";

describe("saving an article", () => {
  it("keeps every part of the metadata and the body", async () => {
    const { database } = await temporaryLibrary();
    const author = { id: newIdentifier(), name: "Ines Duarte", role: "", bio: "", portraitId: null, links: [] };
    const category = { id: newIdentifier(), parentId: null, name: "News", slug: "news", position: 0 };
    saveAuthor(database, author);
    saveCategory(database, category);
    const created = expectValue(createArticle(database));
    const metadata = {
      headline: "Ministers meet in Lisbon",
      kicker: "Diplomacy",
      standfirst: "A day of talks.",
      slug: "ministers-meet",
      dateline: { place: "Lisbon", date: "2026-03-04", agency: "DTL" },
      byline: { authorIds: [author.id], note: "with agency reports" },
      categoryId: category.id,
      tags: ["Lisbon", "talks"],
      leadImage: null,
      relatedLinks: [
        { kind: "address" as const, address: "https://example.org/a", headline: "Elsewhere" },
        { kind: "article" as const, articleId: newIdentifier(), headline: "An article not written yet" },
      ],
      language: "pt",
      direction: "ltr" as const,
      status: "published" as const,
      publishedAt: "2026-03-04T12:00:00+01:00",
      embargo: "2026-03-04T18:00:00+01:00",
      deadline: "2026-03-04T09:00:00+01:00",
      corrections: [{ at: "2026-03-05T09:00:00+01:00", text: "It was Lima." }],
      targetLength: 600,
    };
    const body = bodyOf("The ministers met.");
    const saved = expectValue(saveArticle(database, { id: created.id, baseRevision: 1, metadata, body }));
    expect(expectValue(readArticle(database, created.id))).toEqual({
      id: created.id,
      metadata,
      body,
      createdAt: created.createdAt,
      updatedAt: saved.updatedAt,
      revision: 2,
    });
  });

  it("leaves alone the half it is not given", async () => {
    const library = await temporaryLibrary();
    const article = addArticle(library, { headline: "Both halves", slug: "both" }, bodyOf("first"));
    saveArticle(library.database, { id: article.id, baseRevision: 2, body: bodyOf("second") });
    saveArticle(library.database, { id: article.id, baseRevision: 3, metadata: { ...article.metadata, kicker: "K" } });
    const { metadata, body, revision } = expectValue(readArticle(library.database, article.id));
    expect({ metadata, body, revision }).toEqual({
      metadata: { ...article.metadata, kicker: "K" },
      body: bodyOf("second"),
      revision: 4,
    });
  });

  it.each([
    ["a revision that is not the newest", { baseRevision: 1, body: bodyOf("late") }, "revision-conflict"],
    ["a revision from the future", { baseRevision: 9, body: bodyOf("early") }, "revision-conflict"],
    ["a body that is no tree", { baseRevision: 2, body: '{"root":' }, "invalid-input"],
    ["a body that is another thing", { baseRevision: 2, body: "[1, 2]" }, "invalid-input"],
    ["an article that is not there", { id: newIdentifier(), baseRevision: 1, body: bodyOf("x") }, "not-found"],
  ])("refuses %s, and changes nothing", async (_, change, code) => {
    const library = await temporaryLibrary();
    const article = addArticle(library, { headline: "As it was", slug: "as-it-was" }, bodyOf("as it was"));
    const refused = expectCode(saveArticle(library.database, { id: article.id, ...change }));
    expect({ refused, article: expectValue(readArticle(library.database, article.id)) }).toEqual({
      refused: code,
      article,
    });
  });

  it("writes neither half when the library does not know an author", async () => {
    const library = await temporaryLibrary();
    const article = addArticle(library, { headline: "As it was", slug: "as-it-was" });
    const metadata = { ...article.metadata, byline: { authorIds: [newIdentifier()], note: "" } };
    const change = { id: article.id, baseRevision: 2, metadata, body: bodyOf("changed") };
    expect(() => saveArticle(library.database, change)).toThrow(/FOREIGN KEY/);
    expect(expectValue(readArticle(library.database, article.id))).toEqual(article);
  });
});

describe("a slug that another article has", () => {
  it("gets a number where it follows the headline, the same one at every save", async () => {
    const library = await temporaryLibrary();
    addArticle(library, { headline: "State visit", slug: "state-visit" });
    const { id, metadata } = addArticle(library, { headline: "Other", slug: "other" });
    const change = { id, metadata: { ...metadata, headline: "State visit", slug: "state-visit" } };
    const [first, second] = [2, 3].map((baseRevision) =>
      expectValue(saveArticle(library.database, { ...change, baseRevision })),
    );
    expect([first?.slug, second?.slug, expectValue(readArticle(library.database, id)).metadata.slug]).toEqual([
      "state-visit-2",
      "state-visit-2",
      "state-visit-2",
    ]);
  });

  it("is refused by naming that article where it was typed", async () => {
    const library = await temporaryLibrary();
    addArticle(library, { headline: "State visit", slug: "state-visit" });
    const { id, metadata } = addArticle(library, { headline: "Other", slug: "other" });
    expect(
      saveArticle(library.database, { id, baseRevision: 2, metadata: { ...metadata, slug: "state-visit" } }),
    ).toEqual({
      ok: false,
      error: {
        code: "slug-taken",
        message: "The slug “state-visit” belongs to “State visit”.",
        place: "Slug",
        mend: "Choose another slug.",
      },
    });
  });
});

it("duplicates an article as an unpublished draft with a slug of its own", async () => {
  const library = await temporaryLibrary();
  const publishedAt = "2026-01-02T03:04:05Z";
  const original = addArticle(library, { headline: "One", slug: "one", tags: ["a"], status: "published", publishedAt });
  const { id, metadata, body, revision } = expectValue(duplicateArticle(library.database, original.id));
  expect({ isNew: id !== original.id, metadata, body, revision }).toEqual({
    isNew: true,
    metadata: { ...original.metadata, slug: "one-2", status: "draft", publishedAt: null },
    body: original.body,
    revision: 1,
  });
});
