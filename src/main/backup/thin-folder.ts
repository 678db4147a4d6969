import { rmSync } from "node:fs";
import { failureOf } from "../db/failure.ts";
import { listBackups } from "./list-backups.ts";
import { thin } from "./thin.ts";

/**
 * Deletes the backups that the rota no longer keeps. Called only when a verified one has just been taken; one that cannot be
 * deleted now is deleted the next time.
 */
export function thinFolder(folder: string, now: Temporal.ZonedDateTime): void {
  const backups = listBackups(folder);
  const kept = new Set(thin(backups, now));
  for (const backup of backups) {
    if (kept.has(backup)) continue;
    try {
      rmSync(backup.file, { force: true });
    } catch (thrown) {
      if (failureOf(thrown) === undefined) throw thrown;
    }
  }
}
