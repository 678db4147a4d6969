import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type Category, categoryPath } from "../../shared/category.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { transact } from "../db/transact.ts";

const CategoryRowSchema = z
  .object({
    id: z.string(),
    parent_id: z.string().nullable(),
    name: z.string(),
    slug: z.string(),
    position: z.int(),
  })
  .transform(({ parent_id, ...columns }): Category => ({ ...columns, parentId: parent_id }));

/** Every category of the tree, siblings in their order. */
export function listCategories(database: ReadableDatabase): Category[] {
  const rows = database.prepare("SELECT * FROM categories ORDER BY parent_id, position, name, id").all();
  return rows.map((row) => CategoryRowSchema.parse(row));
}

/** Adds a category, or changes the one with this identifier. Refused where the tree would bite its own tail. */
export function saveCategory(database: Database, category: Category): Result<null> {
  return transact(database, () => {
    const categories = listCategories(database);
    const others = categories.filter(({ id }) => id !== category.id);
    if (category.parentId !== null && !categories.some(({ id }) => id === category.parentId)) {
      return fail({ code: "not-found", message: "The category above this one is not in the library." });
    }
    if (categoryPath(categories, category.parentId).some(({ id }) => id === category.id)) {
      return fail({ code: "invalid-input", message: "A category cannot stand below itself.", place: category.name });
    }
    const twin = others.find(({ parentId, slug }) => parentId === category.parentId && slug === category.slug);
    if (twin !== undefined) return fail(slugTaken(twin));
    database
      .prepare(
        `INSERT INTO categories (id, parent_id, name, slug, position) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, name = excluded.name, slug = excluded.slug,
           position = excluded.position`,
      )
      .run(category.id, category.parentId, category.name, category.slug, category.position);
    return succeed(null);
  });
}

/** Takes a category out of the tree; refused while articles are in it or categories below it. */
export function removeCategory(database: Database, id: string): Result<null> {
  const count = (source: string): number => Number(database.prepare(source).pluck().get(id));
  const articles = count("SELECT count(*) FROM articles WHERE category_id = ?");
  const below = count("SELECT count(*) FROM categories WHERE parent_id = ?");
  if (articles + below > 0) return fail(inUse(articles, below));
  const { changes } = database.prepare("DELETE FROM categories WHERE id = ?").run(id);
  return changes === 1 ? succeed(null) : fail(noCategory);
}

/** What is answered where a category is asked for that is not there. */
export const noCategory = { code: "not-found", message: "The library has no such category." } as const;

function inUse(articles: number, below: number) {
  const holders = [amount(articles, "article", "articles"), amount(below, "category", "categories")];
  return {
    code: "in-use",
    message: `The category still holds ${holders.filter((text) => text !== "").join(" and ")}.`,
    mend: "Move them to another category first. Articles in the trash count too.",
  } as const;
}

function amount(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

function slugTaken(twin: Category) {
  return {
    code: "slug-taken",
    message: `The slug “${twin.slug}” belongs to the category “${twin.name}” beside it.`,
    place: "Slug",
    mend: "Choose another slug.",
  } as const;
}
