import type { Backup } from "./list-backups.ts";

/** As much of a backup as the rota asks. */
export type DatedBackup = Pick<Backup, "takenAt" | "reason">;

const DAYS_KEPT_DAILY = 14;
const DAYS_KEPT_WEEKLY = 365;
/** Kept whatever the clock says, because a clock may be wrong by years. */
const NEWEST_KEPT = 3;

/**
 * The backups to keep, of a list in any order: the newest of each hour of today, of each day of the last 14, of each week of the
 * last year. Those taken before something else was put in their place stay for 14 days, then they share the weeks with the rest;
 * one taken by hand stays until someone deletes it. The three newest always stay, and so does whatever is dated in the future,
 * since then the clock has been set back and says nothing about age. Days are those of the time zone of `now`.
 */
export function thin<Item extends DatedBackup>(backups: readonly Item[], now: Temporal.ZonedDateTime): Item[] {
  const taken = new Set<string>();
  return backups
    .toSorted((a, b) => Temporal.Instant.compare(b.takenAt, a.takenAt))
    .filter((backup, index) => {
      const stretch = stretchOf(backup, now);
      const isKept = index < NEWEST_KEPT || stretch === "always" || (stretch !== "never" && !taken.has(stretch));
      taken.add(stretch);
      return isKept;
    });
}

/** Names the stretch of time of which one backup is enough. */
function stretchOf({ takenAt, reason }: DatedBackup, now: Temporal.ZonedDateTime): string {
  const time = Temporal.Instant.from(takenAt).toZonedDateTimeISO(now.timeZoneId);
  const day = time.toPlainDate();
  const age = day.until(now.toPlainDate()).days;
  const isFuture = Temporal.Instant.compare(time.toInstant(), now.toInstant()) > 0;
  if (reason === "by-hand" || isFuture) return "always";
  if (age > DAYS_KEPT_WEEKLY) return "never";
  if (age > DAYS_KEPT_DAILY) return `week ${day.yearOfWeek ?? day.year}/${day.weekOfYear ?? 0}`;
  if (reason !== "hourly") return "always";
  return age === 0 ? `hour ${time.hour}${time.offset}` : `day ${day.toString()}`;
}
