import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, type Result } from "../../shared/result.ts";
import { attempt } from "../db/attempt.ts";
import { migrate } from "../db/migrate.ts";
import { openForReading, openForWriting } from "../db/open.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { inspectBackup, readBackup } from "./inspect-backup.ts";

/**
 * Reads from a backup as if it were of the present format, having looked through all of it. One of an older format is brought
 * up to date in a copy elsewhere: a backup is never written to.
 */
export function readAtPresentFormat<Value>(
  file: string,
  read: (database: ReadableDatabase) => Result<Value>,
): Result<Value> {
  const inspected = inspectBackup(file);
  if (!inspected.ok) return inspected;
  const isOld = readBackup(file, (_database, _version, upToDate) => ({ ok: true, value: !upToDate }));
  if (!isOld.ok) return isOld;
  return isOld.value ? readMigratedCopy(file, read) : readBackup(file, read);
}

function readMigratedCopy<Value>(file: string, read: (database: ReadableDatabase) => Result<Value>): Result<Value> {
  const outcome = attempt(() => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-backup-"));
    try {
      const copy = join(folder, "dateline.db");
      copyFileSync(file, copy);
      const writing = openForWriting(copy);
      try {
        migrate(writing);
      } finally {
        writing.close();
      }
      const database = openForReading(copy);
      try {
        return read(database);
      } finally {
        database.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return outcome.ok ? outcome : fail({ place: file, ...outcome.error });
}
