import type { Database } from "better-sqlite3";
import type { Author } from "../../shared/author.ts";
import type { Category } from "../../shared/category.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { listAuthors, saveAuthor } from "../authors/authors.ts";
import { listCategories, saveCategory } from "../categories/categories.ts";

/** The library's identifier for each identifier of an imported file. */
export type IdentifierMap = ReadonlyMap<string, string>;

/**
 * Finds each author of an imported file in the directory, by identifier or else by name, and adds those it does not know.
 * What the library knows of an author already is not changed.
 */
export function mergeAuthors(database: Database, imported: readonly Author[]): Result<IdentifierMap> {
  const known = listAuthors(database);
  const merged = new Map<string, string>();
  for (const author of imported) {
    const twin = known.find(({ id }) => id === author.id) ?? known.find(({ name }) => sameName(name, author.name));
    if (twin === undefined) {
      const saved = saveAuthor(database, author);
      if (!saved.ok) return saved;
    }
    merged.set(author.id, twin?.id ?? author.id);
  }
  return succeed(merged);
}

/** As `mergeAuthors`, for the path of categories of an imported file, from the top of the tree down. */
export function mergeCategories(database: Database, imported: readonly Category[]): Result<IdentifierMap> {
  const merged = new Map<string, string>();
  for (const category of imported) {
    const known = listCategories(database);
    const parentId = category.parentId === null ? null : (merged.get(category.parentId) ?? null);
    const siblings = known.filter((sibling) => sibling.parentId === parentId);
    const twin =
      known.find(({ id }) => id === category.id) ??
      siblings.find(({ name, slug }) => sameName(name, category.name) || slug === category.slug);
    if (twin === undefined) {
      const saved = saveCategory(database, { ...category, parentId });
      if (!saved.ok) return saved;
    }
    merged.set(category.id, twin?.id ?? category.id);
  }
  return succeed(merged);
}

function sameName(one: string, other: string): boolean {
  return one.normalize("NFC").trim().toLowerCase() === other.normalize("NFC").trim().toLowerCase();
}
