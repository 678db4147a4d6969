import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type Category, CategorySchema, categoryPath } from "../../shared/category.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { Merge } from "../authors/merge-author.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { mergedOf, noteMerged, takeMerged } from "../merging/merged-entries.ts";
import { presentCategory } from "../merging/present.ts";
import { listCategories, noCategory, removeCategory, saveCategory } from "./categories.ts";

/** A category that was merged, and which ones stood below it. */
const MergedCategorySchema = z.strictObject({ category: CategorySchema, below: z.array(CategorySchema) });

/** Whether one category can go over into another: not into one below itself, nor where two of those below would meet. */
export function checkCategoryMerge(database: Database, { id, into }: Merge): Result<null> {
  const categories = listCategories(database);
  const [merged, kept] = [id, into].map((wanted) => categories.find((category) => category.id === wanted));
  if (merged === undefined || kept === undefined) return fail(noCategory);
  if (categoryPath(categories, into).some((category) => category.id === id)) return fail(intoItself(merged.name));
  const slugs = new Set(below(categories, into).map(({ slug }) => slug));
  const twin = below(categories, id).find(({ slug }) => slugs.has(slug));
  return twin === undefined ? succeed(null) : fail(twins(twin.name));
}

/**
 * Takes a category whose articles have all gone over to another out of the tree, and notes down which one stands for it. What stood
 * below it comes to stand below that one, after what is there.
 */
export function mergeCategory(database: Database, { id, into }: Merge): Result<null> {
  const categories = listCategories(database);
  const category = categories.find((candidate) => candidate.id === id);
  if (category === undefined) return fail(noCategory);
  const moved = below(categories, id);
  const last = Math.max(-1, ...below(categories, into).map(({ position }) => position));
  for (const [index, child] of moved.entries()) {
    const saved = saveCategory(database, { ...child, parentId: into, position: last + 1 + index });
    if (!saved.ok) return saved;
  }
  noteMerged(database, { id, keptId: into, name: category.name }, { category, below: moved });
  return removeCategory(database, id);
}

/** Brings a category that was merged back, with those that stood below it and have not been moved elsewhere since. */
export function unmergeCategory(database: Database, { id, into }: Merge): Result<null> {
  const merged = takeMerged(database, id, MergedCategorySchema);
  if (merged === undefined || listCategories(database).some((category) => category.id === id)) return succeed(null);
  const saved = saveCategory(database, merged.category);
  if (!saved.ok) return saved;
  const standing = new Map(below(listCategories(database), into).map((category) => [category.id, category]));
  for (const { id: childId, position } of merged.below) {
    const child = standing.get(childId);
    const back = child === undefined ? succeed(null) : saveCategory(database, { ...child, parentId: id, position });
    if (!back.ok) return back;
  }
  return succeed(null);
}

/** The categories that were merged, by the name and in the place of before, each with the identifier of the one that stands for it. */
export function formerCategories(database: ReadableDatabase): Category[] {
  return mergedOf(database, MergedCategorySchema).flatMap(({ keptId, entry: { category } }) => {
    const id = presentCategory(database, keptId);
    const parentId = presentCategory(database, category.parentId);
    const isNowhere = category.parentId !== null && parentId === null;
    return id === null || isNowhere ? [] : [{ ...category, id, parentId }];
  });
}

function below(categories: readonly Category[], id: string): Category[] {
  return categories.filter(({ parentId }) => parentId === id);
}

function intoItself(name: string) {
  return {
    code: "invalid-input",
    message: `“${name}” cannot be merged into itself, nor into a category below it.`,
  } as const;
}

function twins(name: string) {
  return {
    code: "slug-taken",
    message: `“${name}” stands below both categories.`,
    mend: "Merge these two first, or give one of them another place.",
  } as const;
}
