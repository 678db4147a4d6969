import { copyFileSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { listBackups } from "../../backup/list-backups.ts";
import { inspectBackup } from "../../backup/inspect-backup.ts";
import { attempt } from "../../db/attempt.ts";
import { inspectSchema, migrate } from "../../db/migrate.ts";
import { openForWriting } from "../../db/open.ts";
import type { LibraryPaths } from "../../library/paths.ts";
import { succeed } from "../../../shared/result.ts";
import { databaseSource } from "./database-source.ts";
import { journalSource } from "./journal-source.ts";
import { makeReadable } from "./make-readable.ts";
import { isUnreadable } from "./salvage-rows.ts";
import type { Origin, Source } from "./source.ts";

/** Every source that a library can be put together from, the most trusted first, and the backup that is one of them. */
export interface Sources {
  sources: Source[];
  backup: string | null;
  close: () => void;
}

/**
 * Opens the sources of a damaged library: the recovery journal, what is left of the database and the newest good backup. They
 * are read from copies in a folder of their own, since SQLite may change a database by merely opening it.
 */
export function openSources(paths: LibraryPaths, scratch: string): Sources {
  const backup = newestGoodBackup(paths.backups);
  const sources = [
    journalSource(paths.recovery),
    ...copiesOfDatabase(paths, scratch, backup).flatMap((file) => openCopy("database", file)),
    ...(backup === null ? [] : openCopy("backup", copied(backup, join(scratch, "backup.db")))),
  ];
  return { sources, backup, close: () => sources.forEach(({ close }) => close()) };
}

function newestGoodBackup(folder: string): string | null {
  return listBackups(folder).find(({ file }) => inspectBackup(file).ok)?.file ?? null;
}

/**
 * The database with its write-ahead log, or both with it and without it where both are damaged. A log that turns a sound
 * database into a damaged one belongs to another database and is left out.
 */
function copiesOfDatabase({ database }: LibraryPaths, scratch: string, donor: string | null): string[] {
  if (!existsSync(database) || statSync(database).size === 0) return [];
  const log = `${database}-wal`;
  const alone = makeReadable(copied(database, join(scratch, "alone.db")), donor, scratch);
  if (!existsSync(log) || statSync(log).size === 0) return [alone];
  const withLog = copied(database, join(scratch, "with-log.db"));
  copied(log, `${withLog}-wal`);
  if (isSound(withLog)) return [withLog];
  return isSound(alone) ? [alone] : [withLog, alone];
}

function openCopy(origin: Origin, file: string): Source[] {
  const opened = attempt(() => succeed(openForWriting(file)));
  if (!opened.ok) return [];
  bringUpToDate(opened.value);
  return [databaseSource(origin, opened.value, () => opened.value.close())];
}

/** An older format is brought up to date if the damage lets it; otherwise what the two formats share is read. */
function bringUpToDate(database: Database): void {
  try {
    const schema = inspectSchema(database);
    if (schema.ok && !schema.value.upToDate) migrate(database);
  } catch (thrown) {
    if (!isUnreadable(thrown)) throw thrown;
  }
}

function isSound(file: string): boolean {
  const checked = attempt(() => {
    const database = openForWriting(file);
    try {
      return succeed(database.pragma("integrity_check(1)", { simple: true }) === "ok");
    } finally {
      database.close();
    }
  });
  return checked.ok && checked.value;
}

function copied(from: string, to: string): string {
  copyFileSync(from, to);
  return to;
}
