import { existsSync, lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { BackupReason } from "../../shared/backup.ts";
import { readBackupName } from "./backup-name.ts";

/** A backup as its folder shows it: nothing of it has been read. `takenAt` is an instant with its offset. */
export interface Backup {
  readonly file: string;
  readonly takenAt: string;
  readonly reason: BackupReason;
  readonly bytes: number;
}

/**
 * The backups in a folder, newest first; none where there is no folder. A database someone else has put there counts as one
 * taken by hand when it was last written. Whether a backup is whole, `inspectBackup` says.
 */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".db"))
    .flatMap((name) => {
      const file = join(folder, name);
      const status = lstatSync(file, { throwIfNoEntry: false });
      return status?.isFile() === true
        ? [{ file, bytes: status.size, ...(readBackupName(name) ?? foreign(status)) }]
        : [];
    })
    .toSorted((a, b) => Temporal.Instant.compare(b.takenAt, a.takenAt));
}

function foreign({ mtimeMs }: Stats): Pick<Backup, "takenAt" | "reason"> {
  return { takenAt: Temporal.Instant.fromEpochMilliseconds(Math.floor(mtimeMs)).toString(), reason: "by-hand" };
}
