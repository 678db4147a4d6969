import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { failureOf } from "../db/failure.ts";
import { attemptAsync } from "../db/attempt.ts";
import { removeReadyFile } from "../backup/ready-file.ts";
import { takeBackup } from "../backup/take-backup.ts";
import { inspectSchema, migrate } from "../db/migrate.ts";
import { closeDatabase, openForWriting } from "../db/open.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { openJournal } from "../recovery/journal.ts";
import { takeBack } from "../import/write/journal.ts";
import { openDamaged } from "../recovery/open-damaged.ts";
import { finishRebuild, isRebuildPending } from "../recovery/replace-database.ts";
import { createDatabase } from "./create-database.ts";
import { inspectFolder } from "./inspect-folder.ts";
import { foreignLog, hasSoundLog } from "./leftover-log.ts";
import type { Library } from "./library.ts";
import { type LibraryLock, lockLibrary } from "./lock.ts";
import { openReadOnly } from "./open-read-only.ts";
import { type LibraryPaths, libraryPaths } from "./paths.ts";
import { watchPlace } from "./watch-place.ts";
import { requireWritableFiles } from "./writable.ts";

export interface OpenOptions {
  /** Whether to make a new library where there is none. */
  create: boolean;
  /** `read` takes no lock and can be had while another process writes. */
  access: "read" | "write";
  /** Whether a damaged library is refused, or shown as far as it can be read. */
  damaged?: "refuse" | "show";
}

export interface OpenedLibrary {
  library: Library;
  /** Whether the library was made just now. */
  created: boolean;
}

/**
 * Opens the library in `folder`. Where writing was asked for but the folder cannot be written to, it opens for reading and
 * says why. A library in use elsewhere, damaged (unless it is to be shown), or from a newer Dateline is refused and left as it
 * is.
 */
export async function openLibrary(folder: string, options: OpenOptions): Promise<Result<OpenedLibrary>> {
  const paths = libraryPaths(resolve(folder));
  const outcome = await attemptAsync(() => openAt(paths, options));
  if (outcome.ok) return outcome;
  const error = { place: paths.database, ...outcome.error };
  if (error.code !== "library-damaged" || options.damaged !== "show") return fail(error);
  return opened(await openDamaged(paths, error), false);
}

async function openAt(paths: LibraryPaths, { create, access }: OpenOptions): Promise<Result<OpenedLibrary>> {
  const state = inspectFolder(paths);
  if (!state.ok) return state;
  if (state.value === "empty" && !create) return fail(noLibrary(paths));
  if (access === "read" && state.value === "library" && !isRebuildPending(paths)) {
    const reading = openReadOnly(paths, "asked");
    if (reading.ok || reading.error.code !== "library-read-only") return opened(reading, false);
  }
  return openWritable(paths, state.value === "empty");
}

async function openWritable(paths: LibraryPaths, isNew: boolean): Promise<Result<OpenedLibrary>> {
  const lock = takeLock(paths, isNew);
  if (!lock.ok) {
    const canStillRead = lock.error.code === "library-read-only" && !isNew;
    return canStillRead ? opened(openReadOnly(paths, "folder"), false) : lock;
  }
  try {
    if (isNew) createDatabase(paths);
    finishRebuild(paths);
    removeReadyFile(paths);
    if (!hasSoundLog(paths.database)) {
      lock.value.release();
      return fail(foreignLog(paths.database));
    }
    const library = await openLocked(paths, lock.value);
    if (!library.ok) lock.value.release();
    return opened(library, isNew);
  } catch (thrown) {
    lock.value.release();
    throw thrown;
  }
}

/** Locks the library, having seen that it can be written to: SQLite "locks" a file that it may only read without a word. */
function takeLock(paths: LibraryPaths, isNew: boolean): Result<LibraryLock> {
  try {
    if (isNew) mkdirSync(paths.folder, { recursive: true });
    requireWritableFiles(paths);
    return lockLibrary(paths.lock);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure === undefined) throw thrown;
    return fail({ ...failure, place: paths.folder });
  }
}

async function openLocked(paths: LibraryPaths, lock: LibraryLock): Promise<Result<Library>> {
  const database = openForWriting(paths.database);
  try {
    const schema = inspectSchema(database);
    if (!schema.ok) {
      database.close();
      return fail({ ...schema.error, place: paths.database });
    }
    if (!schema.value.upToDate) {
      const backup = await backUpBeforeMigrating(database, paths, schema.value.version);
      if (!backup.ok) {
        database.close();
        return backup;
      }
      migrate(database);
    }
    // An import that was under way when the program ended is taken back.
    while (takeBack(database, 500));
    // A first read of a real table, so that damage to it is found here and not at the first key press.
    database.prepare("SELECT id FROM articles ORDER BY number DESC LIMIT 1").get();
  } catch (thrown) {
    database.close();
    throw thrown;
  }
  const journal = openJournal(database, paths.recovery);
  const isInPlace = watchPlace(paths.database);
  return succeed({
    paths,
    database,
    readOnlyReason: null,
    readOnlyCause: null,
    journal,
    isInPlace,
    close: () => {
      if (database.open && isInPlace()) journal.write();
      closeDatabase(database);
      lock.release();
    },
  });
}

/** The backup that a migration could be undone from; a new database, which holds nothing, needs none. */
async function backUpBeforeMigrating(
  database: Database,
  { backups }: LibraryPaths,
  version: number,
): Promise<Result<unknown>> {
  return version === 0 ? succeed(null) : takeBackup(database, backups, "before-migrating");
}

function opened(library: Result<Library>, created: boolean): Result<OpenedLibrary> {
  return library.ok ? succeed({ library: library.value, created }) : library;
}

function noLibrary(paths: LibraryPaths) {
  return {
    code: "library-missing",
    message: "There is no Dateline library here.",
    place: paths.folder,
    mend: "Name the folder that holds dateline.db.",
  } as const;
}
