import { SqliteError } from "better-sqlite3";
import type { DatelineError } from "../../shared/errors.ts";

const diskFull = {
  code: "disk-full",
  message: "The disk is full.",
  mend: "Free some space: Dateline goes on by itself as soon as it can write.",
} as const satisfies DatelineError;

const readOnly = {
  code: "library-read-only",
  message: "The library cannot be written to.",
  mend: "Check the folder's permissions, or that its drive is not write-protected.",
} as const satisfies DatelineError;

const locked = {
  code: "library-locked",
  message: "The library is in use by another program.",
  mend: "Close the other program, then try again.",
} as const satisfies DatelineError;

/** What to do about a damaged library. */
export const REBUILD = "Nothing was changed. Rebuild the library: in its window, or with `dateline rebuild`.";

const damaged = {
  code: "library-damaged",
  message: "The library's database is damaged.",
  mend: REBUILD,
} as const satisfies DatelineError;

const missing = {
  code: "library-missing",
  message: "The library's database cannot be found or opened.",
  mend: "Check that its folder exists and its drive is connected.",
} as const satisfies DatelineError;

const refused = {
  code: "invalid-input",
  message: "The library refused the change because it refers to something that is not there, or exists already.",
} as const satisfies DatelineError;

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html); extended codes begin with one of them. */
const BY_SQLITE_CODE: readonly (readonly [string, DatelineError])[] = [
  ["SQLITE_FULL", diskFull],
  ["SQLITE_READONLY", readOnly],
  ["SQLITE_PERM", readOnly],
  ["SQLITE_BUSY", locked],
  ["SQLITE_LOCKED", locked],
  ["SQLITE_CORRUPT", damaged],
  ["SQLITE_NOTADB", damaged],
  ["SQLITE_IOERR_CORRUPTFS", damaged],
  ["SQLITE_IOERR_SHORT_READ", damaged],
  ["SQLITE_IOERR", missing],
  ["SQLITE_CANTOPEN", missing],
  ["SQLITE_CONSTRAINT", refused],
  ["SQLITE_TOOBIG", { code: "too-large", message: "The text is too large for the library." }],
];

const BY_SYSTEM_CODE = new Map<string, DatelineError>([
  ["ENOSPC", diskFull],
  ["EDQUOT", diskFull],
  ["EROFS", readOnly],
  ["EACCES", readOnly],
  ["EPERM", readOnly],
  ["EBUSY", locked],
  ["ENOENT", missing],
  ["ENOTDIR", missing],
  ["EIO", missing],
]);

/** The expected failure behind something thrown by SQLite or the file system, or undefined if it is a bug. */
export function failureOf(thrown: unknown): DatelineError | undefined {
  if (thrown instanceof SqliteError) {
    return BY_SQLITE_CODE.find(([code]) => thrown.code.startsWith(code))?.[1];
  }
  if (!(thrown instanceof Error) || !("code" in thrown) || typeof thrown.code !== "string") return undefined;
  const failure = BY_SYSTEM_CODE.get(thrown.code);
  if (failure === undefined) return undefined;
  return "path" in thrown && typeof thrown.path === "string" ? { ...failure, place: thrown.path } : failure;
}
