import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { failureOf } from "./failure.ts";

it.each([
  ["SQLITE_FULL", "disk-full"],
  ["SQLITE_READONLY_DIRECTORY", "library-read-only"],
  ["SQLITE_BUSY_SNAPSHOT", "library-locked"],
  ["SQLITE_LOCKED", "library-locked"],
  ["SQLITE_CORRUPT_VTAB", "library-damaged"],
  ["SQLITE_NOTADB", "library-damaged"],
  ["SQLITE_IOERR_SHORT_READ", "library-damaged"],
  ["SQLITE_IOERR_FSYNC", "library-missing"],
  ["SQLITE_CANTOPEN", "library-missing"],
  ["SQLITE_CONSTRAINT_FOREIGNKEY", "invalid-input"],
  ["SQLITE_TOOBIG", "too-large"],
  ["SQLITE_MISUSE", undefined],
])("%s is %s", (code, expected) => {
  expect(failureOf(new Database.SqliteError("any", code))?.code).toBe(expected);
});

it.each([
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EROFS", "library-read-only"],
  ["EACCES", "library-read-only"],
  ["ENOENT", "library-missing"],
  ["EINVAL", undefined],
])("%s is %s, at its path", (code, expected) => {
  const error = Object.assign(new Error("any"), { code, path: "/somewhere" });
  expect(failureOf(error)).toEqual(
    expected === undefined ? undefined : expect.objectContaining({ code: expected, place: "/somewhere" }),
  );
});

it("leaves a bug a bug", () => {
  expect(failureOf(new TypeError("undefined is not a function"))).toBeUndefined();
});
