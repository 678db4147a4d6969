import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { type Database, SqliteError } from "better-sqlite3";
import type { BackupStep } from "../../shared/backup.ts";
import { fail, type Result } from "../../shared/result.ts";
import { attemptAsync } from "../db/attempt.ts";
import { inspectSchema, migrate, schemaVersion } from "../db/migrate.ts";
import { openForWriting } from "../db/open.ts";
import { syncFile, syncFolder } from "../files/sync-folder.ts";
import { foreignLog, hasSoundLog } from "../library/leftover-log.ts";
import { lockLibrary } from "../library/lock.ts";
import { type LibraryPaths, libraryPaths } from "../library/paths.ts";
import { finishRebuild } from "../recovery/replace-database.ts";
import { carryOver, keepWhatGoesBack } from "./carry-over.ts";
import { countContent, inspectBackup } from "./inspect-backup.ts";
import type { Backup } from "./list-backups.ts";
import { readyFile, removeReadyFile, SIDE_FILES } from "./ready-file.ts";
import { takeBackup } from "./take-backup.ts";
import { verifyCopy } from "./verify-copy.ts";

/** Told at the beginning of each step, and within it how much is done. */
export type OnStep = (step: BackupStep, share: number) => void;

/**
 * Puts a backup in the place of a closed library's database, and answers with the backup taken of what was there before. What
 * is to come is first made ready, whole and checked, under another name; then one rename puts it in place. Whenever this is
 * killed, the library is there whole, old or new.
 */
export async function restoreLibrary(
  folder: string,
  backup: string,
  onStep: OnStep = () => undefined,
): Promise<Result<Backup>> {
  const paths = libraryPaths(resolve(folder));
  const outcome = await attemptAsync(async () => {
    onStep("checking", 0);
    const inspected = inspectBackup(backup);
    if (!inspected.ok) return inspected;
    const lock = lockLibrary(paths.lock);
    if (!lock.ok) return lock;
    try {
      return await replace(paths, backup, onStep);
    } finally {
      removeReadyFile(paths);
      lock.value.release();
    }
  });
  return outcome.ok ? outcome : fail({ place: paths.database, ...outcome.error });
}

async function replace(paths: LibraryPaths, backup: string, onStep: OnStep): Promise<Result<Backup>> {
  finishRebuild(paths);
  if (!existsSync(paths.database)) return fail(noDatabase);
  if (!hasSoundLog(paths.database)) return fail(foreignLog(paths.database));
  const current = openForWriting(paths.database);
  try {
    const schema = inspectSchema(current);
    if (!schema.ok) return schema;
    if (!schema.value.upToDate) return fail(outOfDate);
    const saved = await makeReady(paths, backup, current, onStep);
    if (!saved.ok) return saved;
    onStep("closing", 0);
    if (!endInOneFile(current)) return fail(stillRead);
    current.close();
    onStep("replacing", 0);
    for (const suffix of SIDE_FILES) rmSync(paths.database + suffix, { force: true });
    onStep("replacing", 0.5);
    renameSync(readyFile(paths), paths.database);
    syncFolder(paths.folder);
    onStep("replacing", 1);
    return saved;
  } finally {
    if (current.open) current.close();
  }
}

/** Makes the database that is to come, of the present format and with all that is carried over; the backup is only read. */
async function makeReady(
  paths: LibraryPaths,
  backup: string,
  current: Database,
  onStep: OnStep,
): Promise<Result<Backup>> {
  const file = readyFile(paths);
  onStep("copying", 0);
  removeReadyFile(paths);
  copyFileSync(backup, file);
  const ready = openForWriting(file);
  try {
    migrate(ready);
    const kept = keepWhatGoesBack(current, ready);
    if (!kept.ok) return kept;
    onStep("backing-up", 0);
    const saved = await takeBackup(current, paths.backups, "before-restoring", (share) => onStep("backing-up", share));
    if (!saved.ok) return saved;
    onStep("carrying-over", 0);
    const carried = carryOver(current, ready);
    if (!carried.ok) return carried;
    const content = countContent(ready, schemaVersion(ready));
    ready.close();
    const whole = verifyCopy(file, content);
    if (!whole.ok) return whole;
    syncFile(file);
    return saved;
  } finally {
    if (ready.open) ready.close();
  }
}

/** Takes a database out of WAL mode, so that no other file belongs to it; false if another program is reading it. */
function endInOneFile(database: Database): boolean {
  try {
    return database.pragma("journal_mode = DELETE", { simple: true }) === "delete";
  } catch (thrown) {
    if (thrown instanceof SqliteError && thrown.code.startsWith("SQLITE_BUSY")) return false;
    throw thrown;
  }
}

const noDatabase = {
  code: "library-damaged",
  message: "The library’s database is missing.",
  mend: "Open the library in Dateline: it says what can be saved.",
} as const;

const outOfDate = {
  code: "library-read-only",
  message: "The library was made by an older Dateline.",
  mend: "Open it in Dateline once, which brings it up to date, then try again.",
} as const;

const stillRead = {
  code: "library-locked",
  message: "Another program is reading the library.",
  mend: "Nothing was changed. Close the other program, then try again.",
} as const;
