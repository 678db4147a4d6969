import { readFileSync } from "node:fs";
import { join } from "node:path";
import { insertArticle } from "../../../src/main/articles/insert-article.ts";
import { addAsset } from "../../../src/main/assets/add-asset.ts";
import { saveAuthor } from "../../../src/main/authors/authors.ts";
import { saveCategory } from "../../../src/main/categories/categories.ts";
import { importSamples } from "../../../src/main/import/import-samples.ts";
import type { Library } from "../../../src/main/library/library.ts";
import { openLibrary } from "../../../src/main/library/open-library.ts";
import { readPublication, savePublication } from "../../../src/main/publication/publication.ts";
import { RESOURCES } from "../../../src/main/resources.ts";
import { valueOf } from "../../../src/publish/testing/value-of.ts";
import { makeArticle } from "./article.ts";
import { identifier, makeAuthors, makeCategories } from "./directory.ts";

export interface LibraryOrder {
  readonly folder: string;
  readonly seed: number;
  /** How many articles besides the samples. */
  readonly count: number;
  /** Puts the last in first. What a library holds, and so what it exports, is the same. */
  readonly backwards?: boolean;
}

/** A library of the samples and of generated articles, which show every block and every mix of details. */
export async function makeLibrary({ folder, seed, count, backwards = false }: LibraryOrder): Promise<Library> {
  const inOrder = <Item>(items: readonly Item[]): readonly Item[] => (backwards ? items.toReversed() : items);
  const { library } = valueOf(await openLibrary(folder, { create: true, access: "write" }));
  valueOf(await importSamples(library));
  const pictures = [...library.database.prepare("SELECT id FROM assets ORDER BY id").pluck().all()].map(String);
  const [first] = pictures;
  if (first === undefined) throw new Error("The samples have no pictures.");
  const logo = valueOf(
    addAsset(library, { fileName: "logo.png", bytes: readFileSync(join(RESOURCES, "icons/256x256.png")) }),
  );
  const authors = makeAuthors(first);
  const categories = makeCategories();
  for (const author of inOrder(authors)) valueOf(saveAuthor(library.database, author));
  // A category needs the one above it.
  for (const category of categories) valueOf(saveCategory(library.database, category));
  const holdings = {
    pictures: [first, ...pictures.slice(1)] as const,
    authors: authors.map(({ id }) => id),
    categories: categories.slice(0, -1).map(({ id }) => id),
    count,
  };
  const articles = Array.from({ length: count }, (_, number) => makeArticle(seed, number, holdings));
  library.database.transaction(() => {
    for (const article of inOrder(articles)) insertArticle(library.database, article);
  })();
  const publication = readPublication(library.database);
  const popular = articles
    .slice(0, 3)
    .map(({ id, metadata: { headline } }) => ({ kind: "article" as const, articleId: id, headline }));
  valueOf(
    savePublication(library.database, {
      ...publication,
      logoId: logo.id,
      embeds: "frame",
      mostPopular: [
        ...publication.mostPopular,
        ...popular,
        { kind: "article", articleId: identifier(9, 0), headline: "Gone" },
      ],
    }),
  );
  return library;
}
