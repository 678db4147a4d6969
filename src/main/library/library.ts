import { basename } from "node:path";
import type { Database } from "better-sqlite3";
import type { LibraryInfo } from "../../shared/library.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { RecoveryJournal } from "../recovery/journal.ts";
import type { LibraryPaths } from "./paths.ts";
import { conflictCopiesIn, syncServiceOf } from "./synced-folder.ts";

/** Why a library can only be read: it was asked for so, its folder cannot be written to, or it is damaged. */
export type ReadOnlyCause = "asked" | "folder" | "damage";

/** An open library. `readOnlyReason` and `readOnlyCause` are null where it can be written to. */
export interface Library {
  readonly paths: LibraryPaths;
  readonly database: Database;
  readonly readOnlyReason: string | null;
  readonly readOnlyCause: ReadOnlyCause | null;
  /** Null where the library is open for reading only. */
  readonly journal: RecoveryJournal | null;
  /** Whether the library's path still leads to the database that is open: its drive may be gone, its folder moved. */
  isInPlace(): boolean;
  close(): void;
}

/** What the window is told about the library. */
export function describeLibrary({ paths, readOnlyReason, readOnlyCause }: Library): LibraryInfo {
  return {
    folder: paths.folder,
    name: basename(paths.folder),
    readOnly: readOnlyReason !== null,
    reason: readOnlyReason,
    damaged: readOnlyCause === "damage",
    syncedBy: syncServiceOf(paths.folder),
    conflictCopies: conflictCopiesIn(paths.folder),
  };
}

/** Fails unless the library can be written to. */
export function requireWritable({ paths, readOnlyReason, readOnlyCause }: Library): Result<null> {
  if (readOnlyReason === null) return succeed(null);
  const mend = readOnlyCause === "damage" ? rebuildFirst : makeWritable;
  return fail({ code: "library-read-only", message: readOnlyReason, place: paths.folder, mend });
}

const rebuildFirst = "Press “Rebuild the library”. What you have typed in this window is saved after that.";
const makeWritable = "Make the folder writable, or copy the library to another place and open it there.";
