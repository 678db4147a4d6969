import { expect, it } from "vitest";
import { newIdentifier } from "../../shared/identifiers.ts";
import { emptyTrash, trashArticle } from "../articles/trash.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { addAsset } from "../assets/add-asset.ts";
import { listAuthors, removeAuthor, saveAuthor } from "../authors/authors.ts";
import { bulkDeskOf } from "../bulk/bulk-desk.ts";
import { listRevisions, readRevision } from "../revisions/read-revisions.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { PIXEL } from "../testing/pictures.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { readBundle } from "./article-bundle.ts";
import { readAtPresentFormat } from "./open-backup.ts";
import { restoreArticleFrom } from "./restore-article.ts";
import { takeBackup } from "./take-backup.ts";

const TAKEN_AT = "2026-03-01T14:00:00+00:00";

async function backedUp() {
  const library = await temporaryLibrary();
  const { database, paths } = library;
  const author = { id: newIdentifier(), name: "Ada North", role: "", bio: "", portraitId: null, links: [] };
  expectValue(saveAuthor(database, author));
  const picture = expectValue(addAsset(library, { fileName: "pixel.png", bytes: PIXEL }));
  const { id } = addArticle(
    library,
    {
      headline: "As it was",
      slug: "as-it-was",
      byline: { authorIds: [author.id], note: "" },
      leadImage: { assetId: picture.id, alt: "A pixel", caption: "", credit: "" },
    },
    bodyOf("Old words."),
  );
  const { file } = expectValue(await takeBackup(database, paths.backups, "hourly"));
  const bundle = expectValue(readAtPresentFormat(file, (backup) => readBundle(backup, id)));
  return { library, database, id, author, bundle, before: bundle.article };
}

it("puts an article back and keeps what was there among its versions, status and all", async () => {
  const { database, id, bundle, before } = await backedUp();
  const { metadata } = before;
  const changed = { ...metadata, headline: "Newer", status: "ready" as const };
  expectValue(
    saveArticle(database, { id, baseRevision: before.revision, metadata: changed, body: bodyOf("New words.") }),
  );
  expectValue(trashArticle(database, id));
  const restored = expectValue(restoreArticleFrom(database, bundle, { asCopy: false, takenAt: TAKEN_AT }));
  const now = expectValue(readArticle(database, id));
  expect({
    restored,
    now: [now.metadata.headline, now.metadata.status, now.body],
    trashed: database.prepare("SELECT trashed_at FROM articles WHERE id = ?").pluck().get(id),
    versions: listRevisions(database, id).map(
      ({ revision }) => expectValue(readRevision(database, id, revision)).metadata.headline,
    ),
  }).toMatchObject({
    restored: { id, headline: "As it was" },
    now: ["As it was", "ready", before.body],
    trashed: null,
    versions: expect.arrayContaining(["Newer"]),
  });
});

it("brings an article back that was deleted for good, with its author and picture", async () => {
  const { database, id, author, bundle, before } = await backedUp();
  expectValue(trashArticle(database, id));
  expectValue(emptyTrash(database));
  expectValue(removeAuthor(database, author.id));
  database.prepare("DELETE FROM assets").run();
  expectValue(restoreArticleFrom(database, bundle, { asCopy: false, takenAt: TAKEN_AT }));
  expect(expectValue(readArticle(database, id))).toEqual(before);
});

it("brings an article back by who stands for its author today", async () => {
  const { library, database, id, author, bundle } = await backedUp();
  const other = { ...author, id: newIdentifier(), name: "Adelaide North" };
  expectValue(saveAuthor(database, other));
  const merge = { kind: "merge-author", id: author.id, into: other.id } as const;
  expectValue(await bulkDeskOf(library).apply({ kind: "by-author", id: author.id }, merge, null));
  expectValue(restoreArticleFrom(database, bundle, { asCopy: false, takenAt: TAKEN_AT }));
  expect(expectValue(readArticle(database, id)).metadata.byline.authorIds).toEqual([other.id]);
  expect(listAuthors(database)).toEqual([other]);
});

it("makes a copy that says where it is from, and leaves the article alone", async () => {
  const { database, id, bundle } = await backedUp();
  const before = expectValue(readArticle(database, id));
  const restored = expectValue(restoreArticleFrom(database, bundle, { asCopy: true, takenAt: TAKEN_AT }));
  const copy = expectValue(readArticle(database, restored.id));
  expect({
    headline: restored.headline,
    other: copy.id !== id,
    body: copy.body,
    untouched: expectValue(readArticle(database, id)),
  }).toEqual({
    headline: expect.stringMatching(/^As it was \(restored from 1 March 2026, \d\d:\d\d\)$/),
    other: true,
    body: before.body,
    untouched: before,
  });
});
