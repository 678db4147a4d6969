import { z } from "zod";
import type { ReadableDatabase } from "../db/readable.ts";
import { readArticle } from "../articles/read-article.ts";

const StandingSchema = z.object({
  id: z.string(),
  headline: z.string(),
  revision: z.int(),
  updated_at: z.string(),
  updated_ms: z.int(),
  trashed: z.int().transform(Boolean),
});

/** How an article stands in a library, without its text. */
export type Standing = z.infer<typeof StandingSchema>;

/** An article as it was then, and is now; one of the two may be missing. `differs` is about what it says, not where it lies. */
export interface ComparedArticle {
  readonly id: string;
  readonly before: Standing | null;
  readonly now: Standing | null;
  readonly differs: boolean;
}

/**
 * Compares the articles of a backup with those of the library, those changed last first. Two of the same save are the same; of
 * others the text and the metadata decide, because restoring counts as a save too.
 */
export function compareLibraries(backup: ReadableDatabase, library: ReadableDatabase): ComparedArticle[] {
  const [before, now] = [standings(backup), standings(library)];
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? null, now: now.get(id) ?? null }))
    .map((pair) => ({ ...pair, differs: differs(pair, backup, library) }))
    .toSorted((a, b) => lastChange(b) - lastChange(a));
}

function standings(database: ReadableDatabase): Map<string, Standing> {
  const rows = database
    .prepare(
      "SELECT id, headline, revision, updated_at, updated_ms, trashed_at IS NOT NULL AS trashed FROM articles ORDER BY number",
    )
    .all()
    .map((row) => StandingSchema.parse(row));
  return new Map(rows.map((row) => [row.id, row]));
}

function differs(
  { id, before, now }: Omit<ComparedArticle, "differs">,
  backup: ReadableDatabase,
  library: ReadableDatabase,
): boolean {
  if (before === null || now === null) return true;
  if (before.revision === now.revision && before.updated_at === now.updated_at) return false;
  return contentOf(backup, id) !== contentOf(library, id);
}

function contentOf(database: ReadableDatabase, id: string): string {
  const article = readArticle(database, id);
  return article.ok ? JSON.stringify([article.value.metadata, article.value.body]) : "";
}

function lastChange({ before, now }: Pick<ComparedArticle, "before" | "now">): number {
  return Math.max(before?.updated_ms ?? 0, now?.updated_ms ?? 0);
}
