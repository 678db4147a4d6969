import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { ArticleSummary } from "../../shared/article/query.ts";
import type { Result } from "../../shared/result.ts";
import { summariseArticles } from "../articles/summarise-articles.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { indexArticles } from "../search/index-articles.ts";

/** How many articles are indexed first, so that the links of what was just saved are known. */
const INDEXED_BEFORE = 50;

const RowSchema = z.object({ id: z.string() });

/** The articles that point at another one, by an "Also read" line or a related link; those in the trash do not count. */
export function articlesLinkingTo(database: ReadableDatabase, targetId: string): Result<ArticleSummary[]> {
  const ids = database
    .prepare(
      `SELECT DISTINCT articles.id FROM article_links JOIN articles ON articles.id = article_id
       WHERE target_id = ? AND trashed_at IS NULL AND articles.id <> target_id ORDER BY number`,
    )
    .all(targetId)
    .map((row) => RowSchema.parse(row).id);
  return summariseArticles(database, ids);
}

/** Brings the table of links up to date with what was saved last. */
export function refreshLinks(database: Database): void {
  indexArticles(database, INDEXED_BEFORE);
}
