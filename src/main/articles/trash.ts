import type { Database } from "better-sqlite3";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { now } from "../../shared/time.ts";
import { transact } from "../db/transact.ts";
import { noArticle } from "./read-article.ts";
import { reclaimSlug } from "./slugs.ts";

/**
 * Moves an article to the trash. Everything about it, and every link to it, stays as it is; only its slug is free to be taken
 * by another article.
 */
export function trashArticle(database: Database, id: string): Result<null> {
  return setTrashed(database, id, now());
}

/** Takes an article out of the trash. Answers its slug where it had to be another, because the one it had is taken. */
export function restoreArticle(database: Database, id: string): Result<{ slug: string | null }> {
  return transact(database, () => {
    const restored = setTrashed(database, id, null);
    return restored.ok ? succeed({ slug: reclaimSlug(database, id) }) : restored;
  });
}

/** Deletes one article in the trash for good, with all its versions. One that is not in the trash is left alone. */
export function removeArticle(database: Database, id: string): Result<null> {
  const { changes } = database.prepare("DELETE FROM articles WHERE id = ? AND trashed_at IS NOT NULL").run(id);
  return changes === 1 ? succeed(null) : fail(notInTrash);
}

/** Deletes every article in the trash for good, with all their versions; answers how many there were. */
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

const notInTrash = { code: "not-found", message: "The trash has no such article." } as const;
