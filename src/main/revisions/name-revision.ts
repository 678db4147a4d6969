import type { Database } from "better-sqlite3";
import { type Result, succeed } from "../../shared/result.ts";
import { transact } from "../db/transact.ts";
import { keepRevision } from "./keep-revision.ts";
import { readRevision } from "./read-revisions.ts";

/** Gives a version a name, under which it is kept for good; null names the article as it stands. Answers its number. */
export function nameRevision(
  database: Database,
  { id, revision, name }: { id: string; revision: number | null; name: string },
): Result<number> {
  if (revision === null) return keepRevision(database, id, "named", name);
  return transact(database, () => {
    const kept = readRevision(database, id, revision);
    if (!kept.ok) return kept;
    database
      .prepare("UPDATE article_revisions SET reason = 'named', name = ? WHERE article_id = ? AND revision = ?")
      .run(name, id, revision);
    return succeed(revision);
  });
}
