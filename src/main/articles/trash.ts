import type { Database } from "better-sqlite3";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { now } from "../../shared/time.ts";
import { transact } from "../db/transact.ts";
import { noArticle } from "./read-article.ts";

/** Moves an article to the trash. Everything about it, and every link to it, stays as it is. */
export function trashArticle(database: Database, id: string): Result<null> {
  return setTrashed(database, id, now());
}

/** Takes an article out of the trash. */
export function restoreArticle(database: Database, id: string): Result<null> {
  return setTrashed(database, id, null);
}

/** Deletes every article in the trash for good; answers how many there were. */
export function emptyTrash(database: Database): Result<number> {
  return transact(database, () => {
    const { changes } = database.prepare("DELETE FROM articles WHERE trashed_at IS NOT NULL").run();
    return succeed(changes);
  });
}

function setTrashed(database: Database, id: string, trashedAt: string | null): Result<null> {
  const { changes } = database.prepare("UPDATE articles SET trashed_at = ? WHERE id = ?").run(trashedAt, id);
  return changes === 1 ? succeed(null) : fail(noArticle);
}
