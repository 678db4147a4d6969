import { z } from "zod";
import type { Metadata } from "../../shared/article/article.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { presentTags } from "./renamed-tags.ts";
import { listMerged } from "./merged-entries.ts";

/** What names authors and a category by their identifiers, and tags. */
type Naming = Partial<Pick<Metadata, "byline" | "categoryId" | "tags">>;

/**
 * The same in the terms of today's directory: whoever was merged goes by who stands for them, once in a byline, and who is gone
 * altogether is left out.
 */
export function inPresentTerms<Named extends Naming>(database: ReadableDatabase, named: Named): Named {
  const { byline, categoryId, tags } = named;
  return {
    ...named,
    ...(byline !== undefined && { byline: { ...byline, authorIds: presentAuthors(database, byline.authorIds) } }),
    ...(categoryId !== undefined && { categoryId: presentCategory(database, categoryId) }),
    ...(tags !== undefined && { tags: presentTags(database, tags) }),
  };
}

/** The authors of today that these are, each once. */
export function presentAuthors(database: ReadableDatabase, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => presentId(database, AUTHOR, id) ?? []))];
}

/** The category of today that this one is; null where there is none. */
export function presentCategory(database: ReadableDatabase, id: string | null): string | null {
  return id === null ? null : (presentId(database, CATEGORY, id) ?? null);
}

/** The names of those that were merged into one that is there, with the identifier of that one. */
export function formerNames(database: ReadableDatabase, of: "authors" | "categories"): { id: string; name: string }[] {
  return listMerged(database).flatMap(({ keptId, name }) => {
    const id = presentId(database, of === "authors" ? AUTHOR : CATEGORY, keptId);
    return id === undefined ? [] : [{ id, name }];
  });
}

const AUTHOR = "SELECT id FROM authors WHERE id = ?";
const CATEGORY = "SELECT id FROM categories WHERE id = ?";
const KEPT = "SELECT kept_id AS id FROM merged_entries WHERE id = ?";
const RowSchema = z.object({ id: z.string() }).optional();

/** Itself where it is there, else who stands for it. A circle, which only damage could make, has an end. */
function presentId(database: ReadableDatabase, source: string, id: string): string | undefined {
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    if (RowSchema.parse(prepared(database, source).get(next)) !== undefined) return next;
    seen.add(next);
    next = RowSchema.parse(prepared(database, KEPT).get(next))?.id;
  }
  return undefined;
}
