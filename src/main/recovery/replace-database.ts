import { existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { syncFolder } from "../files/sync-folder.ts";
import type { LibraryPaths } from "../library/paths.ts";

/** A rebuilt database while it is being made, and once it is complete and waits to take the place of the damaged one. */
export function rebuildFiles({ database }: LibraryPaths): { unfinished: string; complete: string } {
  return { unfinished: `${database}.rebuilding`, complete: `${database}.rebuilt` };
}

/** Whether a rebuild was completed but not yet put in its place. */
export function isRebuildPending(paths: LibraryPaths): boolean {
  return existsSync(rebuildFiles(paths).complete);
}

/**
 * Puts a complete rebuilt database, if one waits, in the place of the damaged one, whose files are moved to a folder
 * `damaged-<time>`. Each step is a rename, and an opening that finds some of them undone does those that are left: so it can
 * be killed at any moment. Answers the name of the folder, or null where there was nothing to do.
 */
export function finishRebuild(paths: LibraryPaths): string | null {
  const { complete } = rebuildFiles(paths);
  if (!existsSync(complete)) return null;
  const folder = join(paths.folder, `damaged-${timeOf(complete)}`);
  const remains = ["", "-wal", "-shm"].map((suffix) => paths.database + suffix).filter((file) => existsSync(file));
  mkdirSync(folder, { recursive: true });
  for (const file of remains) renameSync(file, join(folder, basename(file)));
  syncFolder(folder);
  renameSync(complete, paths.database);
  syncFolder(paths.folder);
  return basename(folder);
}

/** The time the rebuild was completed, which stays the same however often it is finished: `2026-03-01-140500`. */
function timeOf(file: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(Math.floor(statSync(file).mtimeMs)).toZonedDateTimeISO(
    Temporal.Now.timeZoneId(),
  );
  return time.toPlainDateTime().toString({ smallestUnit: "second" }).replace("T", "-").replaceAll(":", "");
}
