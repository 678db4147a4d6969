import Database from "better-sqlite3";
import type { BackupContent } from "../../shared/backup.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { schemaVersion } from "../db/migrate.ts";
import { countContent } from "./inspect-backup.ts";

/**
 * Looks through every page of a copy and compares how many articles it holds. Takes it out of WAL mode first, so that it is one
 * file that needs no other beside it.
 */
export function verifyCopy(file: string, expected: BackupContent): Result<null> {
  const copy = new Database(file, { fileMustExist: true });
  try {
    copy.pragma("journal_mode = DELETE");
    const isSound = copy.pragma("quick_check(1)", { simple: true }) === "ok";
    const content = isSound ? countContent(copy, schemaVersion(copy)) : undefined;
    const isWhole =
      content !== undefined &&
      content.articles === expected.articles &&
      content.trashed === expected.trashed &&
      content.newestChange === expected.newestChange;
    return isWhole ? succeed(null) : fail(notWhole);
  } catch (thrown) {
    if (thrown instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(thrown.code)) return fail(notWhole);
    throw thrown;
  } finally {
    copy.close();
  }
}

const notWhole = {
  code: "backup-damaged",
  message: "The backup did not come out whole and was not kept.",
  mend: "Check the library, and the drive that it is on.",
} as const;
