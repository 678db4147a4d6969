import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { IgnoredFinding } from "../../shared/language-desk.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";

/** A finding ignored in one place of one article. */
export type IgnoredOnce = Extract<IgnoredFinding, { scope: "once" }>;

const RowSchema = z.object({ rule: z.string(), found: z.string(), text_before: z.string(), text_after: z.string() });

/** The findings somebody decided to live with in an article. */
export function listIgnored(database: ReadableDatabase, articleId: string): IgnoredOnce[] {
  return database
    .prepare("SELECT * FROM ignored_findings WHERE article_id = ?")
    .all(articleId)
    .map((row) => RowSchema.parse(row))
    .map(({ rule, found, text_before, text_after }) => ({
      scope: "once",
      rule,
      text: found,
      before: text_before,
      after: text_after,
    }));
}

/** Ignores a finding from now on, in this place of this article. */
export function ignoreOnce(database: Database, articleId: string, finding: IgnoredOnce): Result<null> {
  const { rule, text, before, after } = finding;
  database
    .prepare(
      "INSERT OR IGNORE INTO ignored_findings (article_id, rule, found, text_before, text_after) VALUES (?, ?, ?, ?, ?)",
    )
    .run(articleId, rule, text, before, after);
  return succeed(null);
}
