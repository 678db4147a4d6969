import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database, { type Database as Connection } from "better-sqlite3";
import { inspectSchema } from "../db/migrate.ts";
import { openForReading } from "../db/open.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { Library } from "./library.ts";
import { foreignLog, hasSoundLog } from "./leftover-log.ts";
import type { LibraryPaths } from "./paths.ts";
import { watchPlace } from "./watch-place.ts";

const REASONS = {
  asked: "It was opened for reading only.",
  folder: "The library’s folder is read-only.",
} as const;

/** Opens a library for reading only, for the reason given. One whose format first has to be brought up to date is refused. */
export function openReadOnly(paths: LibraryPaths, cause: "asked" | "folder"): Result<Library> {
  if (!hasSoundLog(paths.database)) return fail(foreignLog(paths.database));
  const { database, dispose } = openAnyhow(paths.database);
  const close = (): void => {
    database.close();
    dispose();
  };
  const schema = inspectSchema(database);
  if (schema.ok && schema.value.upToDate)
    return succeed({
      paths,
      database,
      readOnlyReason: REASONS[cause],
      readOnlyCause: cause,
      journal: null,
      isInPlace: watchPlace(paths.database),
      close,
    });
  close();
  if (!schema.ok) return fail({ ...schema.error, place: paths.database });
  return fail({
    code: "library-read-only",
    message:
      "The library was made by an older Dateline and cannot be brought up to date, because it cannot be written to.",
    place: paths.folder,
    mend: "Copy the library to a place that can be written to and open it there.",
  });
}

interface ReadConnection {
  database: Connection;
  dispose: () => void;
}

/**
 * SQLite cannot read a WAL database in a folder where it may not make its `-shm` file. A copy in a temporary folder, with
 * the write-ahead log that belongs to it, can be read anywhere.
 */
function openAnyhow(file: string): ReadConnection {
  try {
    return { database: openForReading(file), dispose: () => undefined };
  } catch (thrown) {
    if (!(thrown instanceof Database.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(thrown.code))) throw thrown;
  }
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, "dateline.db");
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    return { database: openForReading(copy), dispose };
  } catch (thrown) {
    dispose();
    throw thrown;
  }
}
