import type { Database } from "better-sqlite3";
import { type Result, succeed } from "../../shared/result.ts";
import { keepRevision } from "../revisions/keep-revision.ts";

/** Keeps the article as it stands, as the version of which readers have been given account. */
export function giveAccount(database: Database, articleId: string): Result<null> {
  const kept = keepRevision(database, articleId, "automatic");
  if (!kept.ok) return kept;
  database.prepare("UPDATE articles SET accounted_revision = ? WHERE id = ?").run(kept.value, articleId);
  return succeed(null);
}

/** Nothing is owed to readers for an article that they cannot see. */
export function closeAccount(database: Database, articleId: string): void {
  database.prepare("UPDATE articles SET accounted_revision = NULL WHERE id = ?").run(articleId);
}
