import type { RevisionEntry } from "../../shared/article/revision.ts";

/** The versions of one day, the newest first. */
export interface Day {
  readonly label: string;
  readonly entries: readonly RevisionEntry[];
}

/**
 * Versions by the day on which they were written, as the clock stood then; in the order of their numbers, so that a clock that
 * was set back opens a day twice rather than mixing versions up.
 */
export function byDay(entries: readonly RevisionEntry[], now: Temporal.ZonedDateTime): Day[] {
  const days: { label: string; entries: RevisionEntry[] }[] = [];
  for (const entry of entries) {
    const label = dayLabel(entry.writtenAt, now);
    const day = days.at(-1);
    if (day?.label === label) day.entries.push(entry);
    else days.push({ label, entries: [entry] });
  }
  return days;
}

/** The time of a version on the clock: "14:32". */
export function timeLabel(instant: string, timeZone: string): string {
  return localTime(instant, timeZone).toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/** Day and time of a version: "Today, 14:32". */
export function momentLabel(instant: string, now: Temporal.ZonedDateTime): string {
  return `${dayLabel(instant, now)}, ${timeLabel(instant, now.timeZoneId)}`;
}

function dayLabel(instant: string, now: Temporal.ZonedDateTime): string {
  const then = localTime(instant, now.timeZoneId);
  const days = then.toPlainDate().until(now.toPlainDate()).days;
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  const year = then.year === now.year ? {} : ({ year: "numeric" } as const);
  return then.toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", ...year });
}

function localTime(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}
