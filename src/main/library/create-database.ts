import { mkdirSync, renameSync, rmSync } from "node:fs";
import { migrate } from "../db/migrate.ts";
import { openForWriting } from "../db/open.ts";
import { syncFolder } from "../files/sync-folder.ts";
import type { LibraryPaths } from "./paths.ts";

/** Makes a new library's database under another name and moves it into place when complete: it is there whole or not at all. */
export function createDatabase(paths: LibraryPaths): void {
  mkdirSync(paths.assets, { recursive: true });
  mkdirSync(paths.backups, { recursive: true });
  const unfinished = `${paths.database}.new`;
  for (const suffix of ["", "-wal", "-shm"]) rmSync(unfinished + suffix, { force: true });
  const database = openForWriting(unfinished);
  migrate(database);
  database.close();
  renameSync(unfinished, paths.database);
  syncFolder(paths.folder);
}
