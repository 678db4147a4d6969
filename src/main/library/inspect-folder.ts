import { existsSync, readdirSync, statSync } from "node:fs";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { REBUILD } from "../db/failure.ts";
import { isRebuildPending } from "../recovery/replace-database.ts";
import type { LibraryPaths } from "./paths.ts";

/**
 * Whether the folder holds a library or could become a new one. What was a library and has lost its database is neither:
 * making an empty one there would hide the loss.
 */
export function inspectFolder(paths: LibraryPaths): Result<"library" | "empty"> {
  if (existsSync(paths.folder) && !statSync(paths.folder).isDirectory()) {
    return fail({ code: "library-missing", message: "This is a file, not a folder.", place: paths.folder });
  }
  if (isRebuildPending(paths)) return succeed("library");
  if (!existsSync(paths.database)) {
    const remains = [`${paths.database}-wal`, paths.assets, paths.backups, paths.recovery].filter(holdsSomething);
    return remains.length === 0 ? succeed("empty") : fail(damaged(paths, "The library's database is missing."));
  }
  if (statSync(paths.database).size === 0) return fail(damaged(paths, "The library's database file is empty."));
  return succeed("library");
}

function damaged(paths: LibraryPaths, message: string) {
  return {
    code: "library-damaged",
    message,
    place: paths.database,
    mend: REBUILD,
  } as const;
}

function holdsSomething(path: string): boolean {
  if (!existsSync(path)) return false;
  const status = statSync(path);
  return status.isDirectory() ? readdirSync(path).length > 0 : status.size > 0;
}
