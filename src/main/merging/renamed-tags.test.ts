import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listArticles } from "../articles/list-articles.ts";
import { readArticle } from "../articles/read-article.ts";
import { bulkDeskOf } from "../bulk/bulk-desk.ts";
import { importFiles } from "../import/import-files.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import { restoreRevision } from "../revisions/restore-revision.ts";
import { addArticle } from "../testing/articles.ts";
import { expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";

async function tagged() {
  const library = await temporaryLibrary();
  const { id } = addArticle(library, { headline: "One", slug: "one", tags: ["boats", "sea"] });
  const rename = async (tag: string, to: string) =>
    expectValue(await bulkDeskOf(library).apply({ kind: "tagged", tag }, { kind: "rename-tag", tag, to }, null));
  const tagsOf = (article: string) => expectValue(readArticle(library.database, article)).metadata.tags;
  const imported = async (name: string, tags: string) => {
    const path = join(temporaryFolder(), `${name}.md`);
    writeFileSync(path, `---\ntitle: ${name}\ntags: [${tags}]\n---\n${name} says so.\n`);
    return tagsOf(expectValue(await importFiles(library, [path])).articles[0]?.id ?? "");
  };
  return { library, id, rename, tagsOf, imported };
}

it("a tag that comes in by its name of before goes by the one it was given, one renaming after another", async () => {
  const { rename, imported } = await tagged();
  await rename("boats", "ships");
  expect(await imported("Two", "boats, ships, news")).toEqual(["ships", "news"]);
  await rename("ships", "vessels");
  expect(await imported("Three", "boats")).toEqual(["vessels"]);
});

it("versions go by it too, and so does the search", async () => {
  const { library, id, rename, tagsOf } = await tagged();
  const revision = expectValue(keepRevision(library.database, id, "named", "Before"));
  await rename("boats", "ships");
  const baseRevision = expectValue(readArticle(library.database, id)).revision;
  expectValue(restoreRevision(library.database, { id, revision, baseRevision }));
  expect(tagsOf(id)).toEqual(["ships", "sea"]);
  const query = { search: "tag:boats", status: null, categoryId: null, trashed: false, sort: "created" } as const;
  const page = { ...query, descending: false, cursor: null, limit: 10 };
  expect(expectValue(listArticles(library.database, page)).rows.map((row) => row.id)).toEqual([id]);
});

it("a name that articles have again is meant itself, as it is once the renaming is taken back", async () => {
  const { library, id, rename, tagsOf, imported } = await tagged();
  await rename("boats", "ships");
  addArticle(library, { headline: "Again", slug: "again", tags: ["boats"] });
  expect(await imported("Two", "boats")).toEqual(["boats"]);
  await rename("sea", "ocean");
  expectValue(await bulkDeskOf(library).undo(null, null));
  expect(tagsOf(id)).toEqual(["ships", "sea"]);
  expect(await imported("Three", "sea")).toEqual(["sea"]);
  await rename("boats", "ships");
  await rename("ships", "boats");
  expect(await imported("Four", "ships")).toEqual(["boats"]);
});
