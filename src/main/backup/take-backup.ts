import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Database as Connection } from "better-sqlite3";
import type { BackupContent, BackupReason } from "../../shared/backup.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { attemptAsync } from "../db/attempt.ts";
import { schemaVersion } from "../db/migrate.ts";
import { syncFile, syncFolder } from "../files/sync-folder.ts";
import { backupName } from "./backup-name.ts";
import { countContent } from "./inspect-backup.ts";
import type { Backup } from "./list-backups.ts";
import { thinFolder } from "./thin-folder.ts";
import { verifyCopy } from "./verify-copy.ts";

/** Marks a copy that is not complete yet. */
const UNFINISHED = ".new";

/** Told how much of a piece of work is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * Takes a backup of an open database by SQLite's online backup, checks it against what the database held at its start, and only
 * then gives it its name; afterwards those that the rota no longer keeps are let go. Whatever goes wrong, no unfinished copy
 * stays. The database may be written to meanwhile by other connections: the copy is of one moment.
 */
export async function takeBackup(
  database: Connection,
  folder: string,
  reason: BackupReason,
  onProgress: OnProgress = () => undefined,
): Promise<Result<Backup>> {
  const time = Temporal.Now.zonedDateTimeISO().round({ smallestUnit: "second", roundingMode: "floor" });
  return attemptAsync(async () => {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
    const free = freeName(folder, time, reason);
    const copied = await copyVerified(database, free.file, onProgress);
    if (!copied.ok) return copied;
    const takenAt = free.time.toString({ timeZoneName: "never" });
    thinFolder(folder, Temporal.Now.zonedDateTimeISO());
    return succeed({ file: free.file, takenAt, reason, bytes: statSync(free.file).size });
  });
}

async function copyVerified(database: Connection, file: string, onProgress: OnProgress): Promise<Result<null>> {
  const unfinished = `${file}${UNFINISHED}`;
  const release = holdStill(database);
  try {
    const expected: BackupContent = countContent(database, schemaVersion(database));
    await database.backup(unfinished, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
        // Flushed bit by bit: a save's own flush waits for what lies before it, which at the end would be the whole copy.
        if (existsSync(unfinished)) syncFile(unfinished);
        return PAGES_A_STEP;
      },
    });
    const verified = verifyCopy(unfinished, expected);
    if (!verified.ok) return fail({ ...verified.error, place: file });
    syncFile(unfinished);
    renameSync(unfinished, file);
    syncFolder(join(file, ".."));
    return succeed(null);
  } finally {
    release();
    for (const suffix of ["", "-journal"]) rmSync(unfinished + suffix, { force: true });
  }
}

/** How many pages of 4 kB are copied before anything else in the thread has its turn. */
const PAGES_A_STEP = 256;

/** Holds the database, as this connection sees it, at this moment: without it every save would make the copying begin again. */
function holdStill(database: Connection): () => void {
  if (database.inTransaction) return () => undefined;
  database.exec("BEGIN");
  return () => {
    if (database.open && database.inTransaction) database.exec("COMMIT");
  };
}

/** What a killed Dateline, or a full disk that took the power with it, left behind. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.db\.new(?:-journal)?$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** A name that no backup has: two in one second, or a clock set back to the very second, must not replace each other. */
function freeName(
  folder: string,
  from: Temporal.ZonedDateTime,
  reason: BackupReason,
): { file: string; time: Temporal.ZonedDateTime } {
  for (let time = from; ; time = time.add({ seconds: 1 })) {
    const file = join(folder, backupName(time, reason));
    if (!existsSync(file)) return { file, time };
  }
}
