import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Author } from "../../shared/author.ts";
import type { BulkChange, BulkTarget } from "../../shared/bulk.ts";
import type { Category } from "../../shared/category.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { listAuthors, saveAuthor } from "../authors/authors.ts";
import { takeBackup } from "../backup/take-backup.ts";
import { bulkDeskOf } from "../bulk/bulk-desk.ts";
import { listCategories, saveCategory } from "../categories/categories.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { addArticle } from "../testing/articles.ts";
import { contentOf } from "../testing/content.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { rebuildLibrary } from "./rebuild-library.ts";

/** A library with an author and a category of two names each, and an article by and in those that are to be merged. */
async function twofold() {
  const library = await temporaryLibrary();
  const [short, full] = ["R. Weir", "Rosa Weir"].map((name): Author => {
    const author = { id: newIdentifier(), name, role: "", bio: "", portraitId: null, links: [] };
    expectValue(saveAuthor(library.database, author));
    return author;
  });
  const [abroad, world, asia] = ["abroad", "world", "asia"].map((name, position) => ({
    id: newIdentifier(),
    parentId: null,
    name,
    slug: name,
    position,
  }));
  if (!short || !full || !abroad || !world || !asia) throw new Error("two authors, three categories");
  for (const category of [abroad, world, { ...asia, parentId: abroad.id }] satisfies Category[])
    expectValue(saveCategory(library.database, category));
  const { id } = addArticle(library, {
    headline: "Report",
    slug: "report",
    byline: { authorIds: [short.id], note: "" },
    categoryId: abroad.id,
  });
  const apply = async (target: BulkTarget, change: BulkChange): Promise<void> => {
    expectValue(await bulkDeskOf(library).apply(target, change, null));
  };
  const merge = async (): Promise<void> => {
    await apply({ kind: "by-author", id: short.id }, { kind: "merge-author", id: short.id, into: full.id });
    await apply({ kind: "in-category", id: abroad.id }, { kind: "merge-category", id: abroad.id, into: world.id });
  };
  return { library, id, short, full, abroad, world, merge };
}

/** Closes a library, damages its database, and opens what is rebuilt; of the article only the backup knows. */
async function rebuilt({ library, id }: { library: Library; id: string }) {
  const { paths } = library;
  library.close();
  rmSync(join(paths.recovery, `${id}.json`), { force: true });
  writeFileSync(paths.database, "");
  rmSync(`${paths.database}-wal`, { force: true });
  expectValue(await rebuildLibrary(paths));
  const again = expectValue(await openLibrary(paths.folder, { create: false, access: "write" })).library;
  const content = contentOf(again);
  const merged = again.database.prepare("SELECT count(*) FROM merged_entries").pluck().get();
  again.close();
  return { ...content, merged };
}

it("an article that only a backup from before a merge has comes back by who was merged into, in the category merged into", async () => {
  const made = await twofold();
  const { library, full, world, merge } = made;
  expectValue(await takeBackup(library.database, library.paths.backups, "hourly"));
  await merge();
  const before = { authors: listAuthors(library.database), categories: listCategories(library.database) };
  const { articles, authors, categories } = await rebuilt(made);
  expect(articles.map(({ metadata }) => [metadata.byline.authorIds, metadata.categoryId])).toEqual([
    [[full.id], world.id],
  ]);
  expect({ authors, categories }).toEqual(before);
});

it("who stood again after a backup stays, and is not merged by it anew", async () => {
  const made = await twofold();
  const { library, short, abroad, merge } = made;
  const before = contentOf(library);
  await merge();
  expectValue(await takeBackup(library.database, library.paths.backups, "hourly"));
  const desk = bulkDeskOf(library);
  for (const step of [2, 1]) expectValue(await desk.undo(step, null));
  const { authors, categories, merged } = await rebuilt(made);
  expect({ authors, categories, merged }).toEqual({
    authors: before.authors,
    categories: before.categories,
    merged: 0,
  });
  expect(authors.map(({ id }) => id)).toContain(short.id);
  expect(categories.map(({ id }) => id)).toContain(abroad.id);
});
