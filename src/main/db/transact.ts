import type { Database } from "better-sqlite3";
import type { Result } from "../../shared/result.ts";

/**
 * Runs `work` in one transaction that holds the write lock from its start. Kept only if `work` succeeds: a failure as a
 * value and a throw both undo it all. Inside another transaction it joins that one.
 */
export function transact<Value>(database: Database, work: () => Result<Value>): Result<Value> {
  if (database.inTransaction) return work();
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec(result.ok ? "COMMIT" : "ROLLBACK");
    return result;
  } finally {
    // A full disk makes SQLite roll back by itself, so there may be nothing left to undo.
    if (database.inTransaction) database.exec("ROLLBACK");
  }
}
