import { rmSync } from "node:fs";
import type { LibraryPaths } from "../library/paths.ts";

/** The files that SQLite keeps beside a database. */
export const SIDE_FILES = ["-wal", "-shm", "-journal"] as const;

/** Where a restored database is made ready before it takes the library's place. */
export function readyFile({ database }: LibraryPaths): string {
  return `${database}.restoring`;
}

/** Removes what a restore left that did not come to its end; the library itself is untouched by that. */
export function removeReadyFile(paths: LibraryPaths): void {
  for (const suffix of ["", ...SIDE_FILES]) rmSync(readyFile(paths) + suffix, { force: true });
}
