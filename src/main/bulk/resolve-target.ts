import type { BulkTarget } from "../../shared/bulk.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { listIds } from "../articles/list-articles.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { identifiersOf } from "../db/identifiers-of.ts";

const LAST_EDITED_LAST = `
  SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id IS ?, updated_ms, number`;

/**
 * The ids of the articles that are meant and exist, in the order in which they were last edited, so that one after another they
 * come to stand in it as before. The article at hand comes last.
 */
export function resolveTarget(
  database: ReadableDatabase,
  target: BulkTarget,
  atHand: string | null,
): Result<readonly string[]> {
  const ids = idsOf(database, target);
  return ids.ok ? succeed(identifiersOf(database, LAST_EDITED_LAST, JSON.stringify(ids.value), atHand)) : ids;
}

function idsOf(database: ReadableDatabase, target: BulkTarget): Result<readonly string[]> {
  switch (target.kind) {
    case "these":
      return succeed(target.ids);
    case "found":
      return found(database, target);
    case "tagged":
      return succeed(identifiersOf(database, "SELECT article_id AS id FROM article_tags WHERE tag = ?", target.tag));
    case "by-author":
      return succeed(
        identifiersOf(database, "SELECT DISTINCT article_id AS id FROM article_authors WHERE author_id = ?", target.id),
      );
    case "in-category":
      return succeed(identifiersOf(database, "SELECT id FROM articles WHERE category_id = ?", target.id));
  }
}

function found(
  database: ReadableDatabase,
  { query, except }: Extract<BulkTarget, { kind: "found" }>,
): Result<string[]> {
  const ids = listIds(database, query);
  if (!ids.ok || except.length === 0) return ids;
  const left = new Set(except);
  return succeed(ids.value.filter((id) => !left.has(id)));
}
