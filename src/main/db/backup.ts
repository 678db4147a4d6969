import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database, { type Database as Connection } from "better-sqlite3";

/** Takes a copy of the database by SQLite's online backup, checks it, and only then gives it its name. */
export async function backUp(database: Connection, file: string): Promise<void> {
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  await database.backup(unfinished);
  verify(unfinished);
  renameSync(unfinished, file);
}

/** The backup that a migration could be undone from. */
export async function backUpBeforeMigrating(database: Connection, folder: string, version: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const day = Temporal.Now.plainDateISO().toString();
  await backUp(database, join(folder, `dateline-${day}-before-migrating-from-${version}.db`));
}

/** Checks the copy and takes it out of WAL mode, so that it is one file that needs no other beside it. */
function verify(file: string): void {
  const copy = new Database(file);
  try {
    copy.pragma("journal_mode = DELETE");
    const verdict = copy.pragma("quick_check(1)", { simple: true });
    if (verdict !== "ok") throw new Database.SqliteError(`the backup is damaged: ${String(verdict)}`, "SQLITE_CORRUPT");
  } finally {
    copy.close();
  }
}
