import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { PreflightOverride } from "../../shared/preflight.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { now } from "../../shared/time.ts";
import { noArticle } from "../articles/read-article.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const RowSchema = z.object({ finding: z.string(), reason: z.string(), overridden_at: z.string() });

/** What is let pass in an article, by the findings' keys. */
export function readOverrides(database: ReadableDatabase, articleId: string): Map<string, PreflightOverride> {
  const rows = database
    .prepare("SELECT finding, reason, overridden_at FROM preflight_overrides WHERE article_id = ?")
    .all(articleId)
    .map((row) => RowSchema.parse(row));
  return new Map(rows.map(({ finding, reason, overridden_at }) => [finding, { reason, at: overridden_at }]));
}

/** Lets a finding pass from now on; `null` as reason holds it against the article again. */
export function setOverride(
  database: Database,
  { articleId, key, reason }: { articleId: string; key: string; reason: string | null },
): Result<null> {
  if (reason === null) {
    database.prepare("DELETE FROM preflight_overrides WHERE article_id = ? AND finding = ?").run(articleId, key);
    return succeed(null);
  }
  const { changes } = database
    .prepare(
      `INSERT INTO preflight_overrides (article_id, finding, reason, overridden_at)
       SELECT id, ?, ?, ? FROM articles WHERE id = ?
       ON CONFLICT DO UPDATE SET reason = excluded.reason, overridden_at = excluded.overridden_at`,
    )
    .run(key, reason, now(), articleId);
  return changes === 1 ? succeed(null) : fail(noArticle);
}
