import type { ArticleSummary } from "../../shared/article/query.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { SUMMARY_COLUMNS, summaryOf } from "./summary.ts";

/** The summaries of those of the articles that exist, in the order asked for; the trash included. */
export function summariseArticles(database: ReadableDatabase, ids: readonly string[]): Result<ArticleSummary[]> {
  if (ids.length === 0) return succeed([]);
  const rows = prepared(
    database,
    `SELECT ${SUMMARY_COLUMNS} FROM articles WHERE id IN (SELECT value FROM json_each(?))`,
  )
    .all(JSON.stringify(ids))
    .map(summaryOf);
  const byId = new Map(rows.map((summary) => [summary.id, summary]));
  return succeed(ids.flatMap((id) => byId.get(id) ?? []));
}
