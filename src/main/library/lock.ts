import Database from "better-sqlite3";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** How long to wait for another process that is just closing the library, in milliseconds. */
const PATIENCE = 1500;

/** The right to write to a library, held until released or until the process ends, however it ends. */
export interface LibraryLock {
  release(): void;
}

/**
 * Takes the library's lock. The lock file is an empty SQLite database held in an exclusive transaction: SQLite locks it by
 * each system's own means, and the system lets go of it when a process is killed, so that no stale lock can remain.
 */
export function lockLibrary(file: string): Result<LibraryLock> {
  const holder = new Database(file, { timeout: PATIENCE });
  try {
    holder.exec("BEGIN EXCLUSIVE");
  } catch (thrown) {
    holder.close();
    if (thrown instanceof Database.SqliteError && thrown.code.startsWith("SQLITE_BUSY")) return fail(inUse);
    throw thrown;
  }
  return succeed({ release: () => holder.close() });
}

const inUse = {
  code: "library-locked",
  message: "The library is open in another Dateline.",
  mend: "Close it there first. Reading it with the command line is possible meanwhile, writing is not.",
} as const;
