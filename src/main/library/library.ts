import { basename } from "node:path";
import type { Database } from "better-sqlite3";
import type { DatelineError } from "../../shared/errors.ts";
import type { LibraryInfo } from "../../shared/library.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { RecoveryJournal } from "../recovery/journal.ts";
import type { LibraryPaths } from "./paths.ts";

/** An open library. `readOnlyReason` is null where it can be written to. */
export interface Library {
  readonly paths: LibraryPaths;
  readonly database: Database;
  readonly readOnlyReason: string | null;
  /** Null where the library is open for reading only. */
  readonly journal: RecoveryJournal | null;
  /** Whether the library's path still leads to the database that is open: its drive may be gone, its folder moved. */
  isInPlace(): boolean;
  close(): void;
}

/** What the window is told about the library. */
export function describeLibrary({ paths, readOnlyReason }: Library): LibraryInfo {
  return {
    folder: paths.folder,
    name: basename(paths.folder),
    readOnly: readOnlyReason !== null,
    reason: readOnlyReason,
  };
}

/** Fails unless the library can be written to. */
export function requireWritable({ paths, readOnlyReason }: Library): Result<null> {
  if (readOnlyReason === null) return succeed(null);
  return fail({
    code: "library-read-only",
    message: readOnlyReason,
    place: paths.folder,
    mend: "Make the folder writable, or copy the library to another place and open it there.",
  } satisfies DatelineError);
}
