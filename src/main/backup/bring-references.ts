import type { Database } from "better-sqlite3";
import type { Metadata } from "../../shared/article/article.ts";
import type { Category } from "../../shared/category.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { insertAsset } from "../assets/add-asset.ts";
import { saveAuthor } from "../authors/authors.ts";
import { listCategories, saveCategory } from "../categories/categories.ts";
import { inPresentTerms, presentAuthors, presentCategory } from "../merging/present.ts";
import type { ArticleBundle } from "./article-bundle.ts";

/**
 * Adds what an article refers to where that is missing, changes nothing that is there, and answers the article's metadata in the
 * terms of this database: who was merged since goes by who stands for them. Pictures need no more than their row: their files lie in the library's folder, which backups and
 * library share, and are never deleted.
 */
export function bringReferences(
  database: Database,
  { article, assets, authors, categories }: ArticleBundle,
): Result<Metadata> {
  for (const asset of assets) insertAsset(database, asset);
  for (const author of authors) if (presentAuthors(database, [author.id]).length === 0) saveAuthor(database, author);
  const categoryId = bringCategories(database, categories);
  if (!categoryId.ok) return categoryId;
  return succeed(inPresentTerms(database, { ...article.metadata, categoryId: categoryId.value }));
}

/** Adds what is missing of a path of categories, from the top down; answers the last one's identifier here, null for no path. */
function bringCategories(database: Database, path: readonly Category[]): Result<string | null> {
  let parentId: string | null = null;
  for (const category of path) {
    const known = listCategories(database);
    const above: string | null = parentId;
    const twin: Category | undefined =
      known.find(({ id }) => id === presentCategory(database, category.id)) ??
      known.find((other) => other.parentId === above && other.slug === category.slug);
    if (twin === undefined) {
      const saved = saveCategory(database, { ...category, parentId: above });
      if (!saved.ok) return saved;
    }
    parentId = twin?.id ?? category.id;
  }
  return succeed(parentId);
}
