import { accessSync, constants, existsSync } from "node:fs";
import { failureOf } from "../db/failure.ts";
import type { LibraryPaths } from "./paths.ts";

/** Throws unless the library's folder and what is in it for the database can be written to, as far as permissions tell. */
export function requireWritableFiles({ folder, database, lock }: LibraryPaths): void {
  for (const path of [folder, database, lock]) if (existsSync(path)) accessSync(path, constants.W_OK);
}

/** Whether `requireWritableFiles` would not throw. */
export function isWritable(paths: LibraryPaths): boolean {
  try {
    requireWritableFiles(paths);
    return true;
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
    return false;
  }
}
