import { expect, it } from "vitest";
import type { Metadata } from "../../shared/article/article.ts";
import { addAsset } from "../assets/add-asset.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { removeAuthor, saveAuthor } from "../authors/authors.ts";
import { checkLibrary } from "../check/check-library.ts";
import type { Library } from "../library/library.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { PIXEL } from "../testing/pictures.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { compareRevisions, describeRevision } from "./compare-revisions.ts";
import { keepRevision } from "./keep-revision.ts";
import { nameRevision } from "./name-revision.ts";
import { listRevisions, readRevision } from "./read-revisions.ts";
import { copyRevision, restoreRevision } from "./restore-revision.ts";

const NAMED = { headline: "Bridge opens", slug: "bridge-opens", tags: ["bridge"], kicker: "Transport" } as const;

/** A library with an article that was named "As filed" and has since been changed in all its parts. */
async function changedSinceFiled(first: Partial<Metadata> = {}) {
  const library = await temporaryLibrary();
  const { id } = addArticle(library, { ...NAMED, tags: ["bridge"], ...first }, bodyOf("The bridge opened on Monday."));
  const filed = expectValue(nameRevision(library.database, { id, revision: null, name: "As filed" }));
  save(
    library,
    id,
    { headline: "Bridge closes", slug: "bridge-closes", tags: [], kicker: "" },
    "The bridge closed on Friday.",
  );
  return { library, id, filed };
}

function save({ database }: Library, id: string, metadata: Partial<Metadata>, text: string): void {
  const { revision, metadata: present } = expectValue(readArticle(database, id));
  const change = { id, baseRevision: revision, metadata: { ...present, ...metadata }, body: bodyOf(text) };
  expectValue(saveArticle(database, change));
}

it("a restored version is current again in all its parts, and what it replaced is kept and can be restored in turn", async () => {
  const { library, id, filed } = await changedSinceFiled();
  const { database } = library;
  const changed = expectValue(readArticle(database, id));
  const { article: restored, replaced: number } = expectValue(
    restoreRevision(database, { id, revision: filed, baseRevision: changed.revision }),
  );
  const old = expectValue(readRevision(database, id, filed));
  expect({ metadata: restored.metadata, body: restored.body }).toEqual({ metadata: old.metadata, body: old.body });
  expect(restored.revision).toBe(changed.revision + 1);

  const [replaced] = listRevisions(database, id);
  expect(replaced).toMatchObject({ reason: "before-restore", revision: changed.revision });
  const { article: back } = expectValue(
    restoreRevision(database, { id, revision: number, baseRevision: restored.revision }),
  );
  expect({ metadata: back.metadata, body: back.body }).toEqual({ metadata: changed.metadata, body: changed.body });
  expect(await checkLibrary(library)).toMatchObject({ findings: [] });
});

it("nothing is restored over a save that the window has not seen", async () => {
  const { library, id, filed } = await changedSinceFiled();
  const before = expectValue(readArticle(library.database, id));
  const refused = restoreRevision(library.database, { id, revision: filed, baseRevision: before.revision - 1 });
  const after = expectValue(readArticle(library.database, id));
  expect({ code: expectCode(refused), after }).toEqual({ code: "revision-conflict", after: before });
});

it("what is out stays out, at its address, when an old version is restored", async () => {
  const { library, id, filed } = await changedSinceFiled();
  const publishedAt = "2026-03-01T12:00:00Z";
  save(library, id, { status: "published", publishedAt }, "The bridge closed on Friday.");
  const { revision: baseRevision } = expectValue(readArticle(library.database, id));
  const { article } = expectValue(restoreRevision(library.database, { id, revision: filed, baseRevision }));
  expect(article.metadata).toMatchObject({
    headline: "Bridge opens",
    slug: "bridge-closes",
    status: "published",
    publishedAt,
  });
});

it("a slug that another article has taken since gets a number", async () => {
  const { library, id, filed } = await changedSinceFiled();
  addArticle(library, { headline: "Another", slug: "bridge-opens" });
  const { revision: baseRevision } = expectValue(readArticle(library.database, id));
  const { article } = expectValue(restoreRevision(library.database, { id, revision: filed, baseRevision }));
  expect(article.metadata.slug).toBe("bridge-opens-2");
});

it("an author who has left the directory since is left out", async () => {
  const author = { id: newIdentifier(), name: "Ana Ruiz", role: "", bio: "", portraitId: null, links: [] };
  const library = await temporaryLibrary();
  expectValue(saveAuthor(library.database, author));
  const { id } = addArticle(library, { headline: "One", slug: "one", byline: { authorIds: [author.id], note: "" } });
  const filed = expectValue(keepRevision(library.database, id, "named", "As filed"));
  save(library, id, { byline: { authorIds: [], note: "Agencies" } }, "Text.");
  expectValue(removeAuthor(library.database, author.id));
  const { article } = expectValue(restoreRevision(library.database, { id, revision: filed, baseRevision: 3 }));
  expect(article.metadata.byline).toEqual({ authorIds: [], note: "" });
});

it("a copy of a version is a draft of its own", async () => {
  const { library, id, filed } = await changedSinceFiled({ status: "published" });
  const copy = expectValue(copyRevision(library.database, { id, revision: filed }));
  expect({ ...copy.metadata, isOther: copy.id !== id }).toMatchObject({
    headline: "Bridge opens",
    slug: "bridge-opens",
    status: "draft",
    publishedAt: null,
    isOther: true,
  });
});

it("versions are compared in their fields and words, and told in brief", async () => {
  const { library, id, filed } = await changedSinceFiled();
  const { brief, fields, passages } = expectValue(
    compareRevisions(library.database, { id, before: filed, after: null }),
  );
  expect(fields.map(({ field, parts }) => [field, parts.map(({ change, text }) => `${change} ${text}`)])).toEqual([
    ["headline", ["same Bridge ", "removed opens", "added closes"]],
    ["kicker", ["removed Transport"]],
    ["slug", ["removed bridge-opens", "added bridge-closes"]],
    ["tags", ["removed bridge"]],
  ]);
  expect(passages[0]?.parts.map(({ change, text }) => `${change} ${text}`)).toEqual([
    "same The bridge ",
    "removed opened",
    "added closed",
    "same  on ",
    "removed Monday",
    "added Friday",
    "same .",
  ]);
  expect(brief).toEqual({
    fields: ["headline", "kicker", "slug", "tags"],
    wordsAdded: 2,
    wordsRemoved: 2,
    picturesAdded: 0,
    picturesRemoved: 0,
    reformatted: false,
  });
  expect(expectValue(describeRevision(library.database, { id, revision: null }))).toEqual(brief);
  const [first] = listRevisions(library.database, id).toReversed();
  expect(expectValue(describeRevision(library.database, { id, revision: first?.revision ?? 0 }))).toBeNull();
});

it("the check of a library looks into versions: a picture only they use is one it has to have", async () => {
  const library = await temporaryLibrary();
  const { id: assetId } = expectValue(addAsset(library, { fileName: "a.png", bytes: PIXEL }));
  const leadImage = { assetId, alt: "", caption: "", credit: "" };
  const { id } = addArticle(library, { headline: "One", slug: "one", leadImage });
  expectValue(keepRevision(library.database, id, "named", "With its picture"));
  save(library, id, { leadImage: null }, "Text.");
  const sound = await checkLibrary(library);
  library.database.exec("DELETE FROM assets");
  const { findings } = await checkLibrary(library);
  expect({ sound: sound.findings, gone: findings.map(({ code }) => code) }).toEqual({ sound: [], gone: ["not-found"] });
});

it.each([
  ["its body", "UPDATE article_revisions SET body = x'00ff'"],
  ["its fields", `UPDATE article_revisions SET metadata = '{"status":"draft"}'`],
])("a version that is damaged in %s is told and leaves the article as it is", async (_, damage) => {
  const { library, id, filed } = await changedSinceFiled();
  library.database.exec(damage);
  const before = expectValue(readArticle(library.database, id));
  const refused = restoreRevision(library.database, { id, revision: filed, baseRevision: before.revision });
  const { findings } = await checkLibrary(library);
  expect({
    code: expectCode(refused),
    after: expectValue(readArticle(library.database, id)),
    found: new Set(findings.map(({ code }) => code)),
  }).toEqual({ code: "library-damaged", after: before, found: new Set(["library-damaged"]) });
});
