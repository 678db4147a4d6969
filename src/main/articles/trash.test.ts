import { describe, expect, it } from "vitest";
import { serialiseBody } from "../../document/body.ts";
import { restoreTree } from "../../document/restore.ts";
import { renderBodyText } from "../../document/render/text.ts";
import { loadDossier } from "../export/load-dossier.ts";
import type { Library } from "../library/library.ts";
import { previewFile } from "../preview/preview-file.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import { addArticle } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { readArticle } from "./read-article.ts";
import { emptyTrash, removeArticle, restoreArticle, trashArticle } from "./trash.ts";

describe("a slug in the trash", () => {
  it("comes back with its article where nobody has taken it", async () => {
    const { database } = await libraryWith("state-visit");
    const id = onlyId(database);
    expectValue(trashArticle(database, id));
    expect(expectValue(restoreArticle(database, id))).toEqual({ slug: null });
    expect(slugOf(database, id)).toBe("state-visit");
  });

  it("can be taken by another article; the one that comes back gets another and says so", async () => {
    const library = await libraryWith("state-visit");
    const { database } = library;
    const id = onlyId(database);
    expectValue(trashArticle(database, id));
    const taker = addArticle(library, { headline: "By hand", slug: "state-visit" });
    expect(taker.metadata.slug).toBe("state-visit");
    expect(expectValue(restoreArticle(database, id))).toEqual({ slug: "state-visit-2" });
    expect([slugOf(database, taker.id), slugOf(database, id)]).toEqual(["state-visit", "state-visit-2"]);
  });

  it("is given back where its taker has gone to the trash meanwhile", async () => {
    const library = await libraryWith("state-visit");
    const { database } = library;
    const id = onlyId(database);
    expectValue(trashArticle(database, id));
    const taker = addArticle(library, { headline: "By hand", slug: "state-visit" });
    expectValue(trashArticle(database, taker.id));
    expect(expectValue(restoreArticle(database, id))).toEqual({ slug: null });
    expect([slugOf(database, id), slugOf(database, taker.id)]).toEqual(["state-visit", "state-visit-3"]);
    expect(expectValue(restoreArticle(database, taker.id))).toEqual({ slug: "state-visit-3" });
  });
});

it("a link to an article in the trash is no link on the page, and is one again when that is back", async () => {
  const library = await temporaryLibrary();
  const target = addArticle(library, { headline: "The old bridge", slug: "the-old-bridge" });
  const link = { kind: "article", articleId: target.id, headline: "The old bridge" } as const;
  const body = restoreTree({ root: { type: "root", children: [{ type: "also-read", target: link }] } });
  const { id } = addArticle(
    library,
    { headline: "The new bridge", slug: "the-new-bridge", relatedLinks: [link] },
    serialiseBody(expectValue(body)),
  );
  const linksOnPage = (): number =>
    expectValue(previewFile(library, id)).split('href="the-old-bridge.html"').length - 1;
  const before = linksOnPage();
  expectValue(trashArticle(library.database, target.id));
  const { body: kept, articles } = expectValue(loadDossier(library.database, id));
  const text = renderBodyText(kept, {
    language: "en",
    direction: "ltr",
    dateline: "",
    embeds: "link",
    picture: () => undefined,
    article: () => undefined,
  });
  const meanwhile = { links: linksOnPage(), known: articles.has(target.id), says: text.includes("The old bridge") };
  expectValue(restoreArticle(library.database, target.id));
  expect({ before, meanwhile, after: linksOnPage() }).toEqual({
    before: 2,
    meanwhile: { links: 0, known: false, says: true },
    after: 2,
  });
});

it("one article in the trash is deleted for good with its versions; one that is not in the trash never is", async () => {
  const library = await libraryWith("one");
  const { database } = library;
  const id = onlyId(database);
  expectValue(keepRevision(database, id, "named", "As filed"));
  const tooSoon = expectCode(removeArticle(database, id));
  expectValue(trashArticle(database, id));
  expectValue(removeArticle(database, id));
  expect({ tooSoon, article: expectCode(readArticle(database, id)), versions: versions(library) }).toEqual({
    tooSoon: "not-found",
    article: "not-found",
    versions: 0,
  });
});

it("an emptied trash takes the versions of what was in it along, and no others", async () => {
  const library = await libraryWith("one");
  const { database } = library;
  const [gone, left] = [onlyId(database), addArticle(library, { headline: "Two", slug: "two" }).id];
  for (const id of [gone, left]) expectValue(keepRevision(database, id, "named", "As filed"));
  expectValue(trashArticle(database, gone));
  expect(expectValue(emptyTrash(database))).toBe(1);
  expect(database.prepare("SELECT DISTINCT article_id FROM article_revisions").pluck().all()).toEqual([left]);
});

async function libraryWith(slug: string): Promise<Library> {
  const library = await temporaryLibrary();
  addArticle(library, { headline: slug, slug });
  return library;
}

function onlyId(database: Library["database"]): string {
  return String(database.prepare("SELECT id FROM articles").pluck().get());
}

function slugOf(database: Library["database"], id: string): string {
  return expectValue(readArticle(database, id)).metadata.slug;
}

function versions({ database }: Library): number {
  return Number(database.prepare("SELECT count(*) FROM article_revisions").pluck().get());
}
