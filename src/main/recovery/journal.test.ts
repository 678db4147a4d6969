import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newIdentifier } from "../../shared/identifiers.ts";
import { articlesHeldBy } from "../backup/tasks.ts";
import { takeBackup } from "../backup/take-backup.ts";
import { createArticle } from "../articles/create-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { emptyTrash, restoreArticle, trashArticle } from "../articles/trash.ts";
import { saveAuthor } from "../authors/authors.ts";
import type { Library } from "../library/library.ts";
import { NEW_PUBLICATION, readPublication, savePublication } from "../publication/publication.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { type HeldArticle, readJournal } from "./journal.ts";
import { decodeSnapshot, encodeSnapshot } from "./snapshot.ts";

function journalOf({ journal, paths }: Library, limit?: number) {
  const more = journal?.write(limit);
  return { more, ...readJournal(paths.recovery) };
}

it("holds each article as it was last saved, and whether it lies in the trash", async () => {
  const library = await temporaryLibrary();
  const one = addArticle(library, { headline: "One", slug: "one" }, bodyOf("First."));
  const two = addArticle(library, { headline: "Two", slug: "two" });
  const first = journalOf(library);
  const change = { id: one.id, baseRevision: 2, body: bodyOf("Second.") };
  expectValue(saveArticle(library.database, change));
  expectValue(trashArticle(library.database, two.id));
  const second = journalOf(library);
  expectValue(restoreArticle(library.database, two.id));
  const third = journalOf(library);
  expect([
    first.articles.get(one.id),
    second.articles.get(one.id),
    second.articles.get(two.id),
    third.articles.get(two.id),
  ]).toMatchObject([
    { article: one, further: { trashed_at: null } },
    { article: { body: bodyOf("Second."), revision: 3, metadata: one.metadata } },
    { article: two, further: { trashed_at: expect.any(String) } },
    { article: two, further: { trashed_at: null } },
  ]);
});

it("remembers that an article was deleted for good", async () => {
  const library = await temporaryLibrary();
  const { id } = addArticle(library, { headline: "Gone", slug: "gone" });
  journalOf(library);
  expectValue(trashArticle(library.database, id));
  expectValue(emptyTrash(library.database));
  expect(journalOf(library).articles.get(id)).toEqual({ kind: "deleted", id });
});

it("holds the authors as they are, and is written out when the library closes", async () => {
  const library = await temporaryLibrary();
  const author = { id: newIdentifier(), name: "Ines Aguilar", role: "", bio: "", portraitId: null, links: [] };
  expectValue(saveAuthor(library.database, author));
  library.close();
  expect(readJournal(library.paths.recovery).directory?.tables["authors"]).toMatchObject([{ name: "Ines Aguilar" }]);
});

it("lets settings and authors be saved again before it is written", async () => {
  const { database } = await temporaryLibrary();
  const author = { id: newIdentifier(), name: "Ines Aguilar", role: "", bio: "", portraitId: null, links: [] };
  const saves = [
    savePublication(database, NEW_PUBLICATION),
    savePublication(database, { ...NEW_PUBLICATION, embeds: "frame" }),
    saveAuthor(database, author),
    saveAuthor(database, { ...author, role: "Correspondent" }),
  ];
  expect(saves.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(readPublication(database).embeds).toBe("frame");
});

it("says nothing of a save that was undone", async () => {
  const library = await temporaryLibrary();
  library.database.exec("BEGIN");
  expectValue(createArticle(library.database));
  library.database.exec("ROLLBACK");
  expect(journalOf(library).articles.size).toBe(0);
});

it("takes so many at a time", async () => {
  const library = await temporaryLibrary();
  for (const slug of ["one", "two", "three"]) addArticle(library, { headline: slug, slug });
  const amounts = [journalOf(library, 2), journalOf(library, 2)].map(({ more, articles }) => [more, articles.size]);
  expect(amounts).toEqual([
    [true, 2],
    [false, 3],
  ]);
});

it("lets go of an article only when a backup holds that revision of it", async () => {
  const library = await temporaryLibrary();
  const [one, two] = ["one", "two"].map((slug) => addArticle(library, { headline: slug, slug }));
  if (one === undefined || two === undefined) throw new Error("there are two");
  journalOf(library);
  const held = (revision: number): HeldArticle => ({ revision, trashedAt: null });
  library.journal?.clear(
    new Map([
      [one.id, held(1)],
      [two.id, held(2)],
    ]),
  );
  expect([...readJournal(library.paths.recovery).articles.keys()]).toEqual([one.id]);
});

it("lets go of what a backup holds, and of nothing else", async () => {
  const library = await temporaryLibrary();
  addArticle(library, { headline: "Held", slug: "held" });
  journalOf(library);
  const { file } = expectValue(await takeBackup(library.database, library.paths.backups, "hourly"));
  const later = addArticle(library, { headline: "Later", slug: "later" });
  journalOf(library);
  library.journal?.clear(expectValue(articlesHeldBy(file)));
  expect([...readJournal(library.paths.recovery).articles.keys()]).toEqual([later.id]);
});

it("sets aside what a database that was put back has never heard of", async () => {
  const library = await temporaryLibrary();
  const { id } = addArticle(library, { headline: "Before", slug: "before" });
  library.close();
  const old = readFileSync(library.paths.database);
  const { folder } = library.paths;
  const again = await temporaryLibrary(folder);
  expectValue(saveArticle(again.database, { id, baseRevision: 2, body: bodyOf("After.") }));
  again.close();
  writeFileSync(library.paths.database, old);
  const restored = await temporaryLibrary(folder);
  const journal = journalOf(restored);
  const aside = readJournal(join(restored.paths.recovery, "set-aside"));
  expect({ journal: journal.articles.has(id), aside: aside.articles.get(id) }).toMatchObject({
    journal: false,
    aside: { article: { revision: 3, body: bodyOf("After.") } },
  });
});

it("recognises a file that is half written, changed or of another form", async () => {
  const library = await temporaryLibrary();
  const { id } = addArticle(library, { headline: "Whole", slug: "whole" });
  journalOf(library);
  const file = join(library.paths.recovery, `${id}.json`);
  const whole = readFileSync(file, "utf8");
  const harmed = [
    whole.slice(0, -20),
    whole.replace("Whole", "Other"),
    "",
    "{}\n",
    whole.replace('"version":1', '"version":2'),
  ];
  expect(harmed.map(decodeSnapshot)).toEqual(harmed.map(() => undefined));
  writeFileSync(file, whole.slice(0, 300));
  expect(readJournal(library.paths.recovery)).toMatchObject({ broken: [`${id}.json`] });
  expect(decodeSnapshot(encodeSnapshot({ kind: "deleted", id }))).toEqual({ kind: "deleted", id });
});
