import { type BackupReason, BackupReasonSchema } from "../../shared/backup.ts";

const NAME =
  /^dateline-(?<day>\d{4}-\d\d-\d\d)-(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<offset>[+-]\d{4})-(?<reason>[a-z-]+)\.db$/;

/**
 * The file name of a backup: the local time, so that a folder sorts as a person expects, with its offset from UTC, so that the
 * instant is known although clocks go back an hour every autumn: `dateline-2026-03-01-140500+0100-hourly.db`.
 */
export function backupName(time: Temporal.ZonedDateTime, reason: BackupReason): string {
  const clock = [time.hour, time.minute, time.second].map((part) => String(part).padStart(2, "0")).join("");
  const offset = time.offset.replaceAll(":", "").slice(0, 5);
  return `dateline-${time.toPlainDate().toString()}-${clock}${offset}-${reason}.db`;
}

/** What the file name of a backup says, or undefined where the file was not named by Dateline. */
export function readBackupName(name: string): { takenAt: string; reason: BackupReason } | undefined {
  const { day, hour, minute, second, offset, reason } = NAME.exec(name)?.groups ?? {};
  const known = BackupReasonSchema.safeParse(reason);
  if (!known.success || offset === undefined) return undefined;
  const takenAt = `${day ?? ""}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}${offset.slice(0, 3)}:${offset.slice(3)}`;
  return isInstant(takenAt) ? { takenAt, reason: known.data } : undefined;
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
