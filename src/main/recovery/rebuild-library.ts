import { renameSync } from "node:fs";
import type { RebuildReport } from "../../shared/recovery.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { attemptAsync } from "../db/attempt.ts";
import { syncFolder } from "../files/sync-folder.ts";
import { lockLibrary } from "../library/lock.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { requireWritableFiles } from "../library/writable.ts";
import { rebuildDatabase } from "./rebuild-database.ts";
import { finishRebuild, rebuildFiles } from "./replace-database.ts";

/** Rebuilds a damaged library in its place, where nothing else has it open. */
export async function rebuildLibrary(paths: LibraryPaths): Promise<Result<RebuildReport>> {
  return attemptAsync(async () => {
    requireWritableFiles(paths);
    const lock = lockLibrary(paths.lock);
    if (!lock.ok) return lock;
    try {
      return await rebuildInPlace(paths);
    } finally {
      lock.value.release();
    }
  });
}

/** Whatever was interrupted before is finished or begun anew. */
async function rebuildInPlace(paths: LibraryPaths): Promise<Result<RebuildReport>> {
  const { unfinished, complete } = rebuildFiles(paths);
  const rebuilt = await rebuildDatabase(paths, unfinished);
  if (!rebuilt.ok) return rebuilt;
  renameSync(unfinished, complete);
  syncFolder(paths.folder);
  return succeed({ ...rebuilt.value, damagedFolder: finishRebuild(paths) });
}
