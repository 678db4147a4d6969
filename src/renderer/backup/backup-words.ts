import type { BackupEntry, BackupProgress, BackupReason, BackupStep, ConcernedArticle } from "../../shared/backup.ts";

/** The day and hour of an instant in full: `23 November 2026, 14:05`. */
export function fullTime(instant: string): string {
  return here(instant).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}

/** The hour of an instant: `14:05`. */
export function clockTime(instant: string): string {
  return here(instant).toLocaleString("en-GB", { timeStyle: "short" });
}

/** The day of an instant, as a heading: `Today`, `Yesterday`, `Friday 20 November`, with the year if it is another. */
export function dayOf(instant: string, now: Temporal.ZonedDateTime): string {
  const before = here(instant);
  const days = before.toPlainDate().until(now.toPlainDate()).days;
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  const year = before.year === now.year ? {} : ({ year: "numeric" } as const);
  return before.toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", ...year });
}

/** Day and hour, the day only where it is another: `14:05`, `20 Nov, 14:05`. */
export function shortTime(instant: string, now: Temporal.ZonedDateTime): string {
  const before = here(instant);
  if (before.toPlainDate().equals(now.toPlainDate())) return clockTime(instant);
  const year = before.year === now.year ? {} : ({ year: "numeric" } as const);
  return `${before.toLocaleString("en-GB", { day: "numeric", month: "short", ...year })}, ${clockTime(instant)}`;
}

const REASONS: Readonly<Record<BackupReason, string | null>> = {
  hourly: null,
  "before-migrating": "before an update",
  "before-restoring": "before restoring",
  "by-hand": "by hand",
};

/** Why a backup was taken, where it was not just due. */
export function reasonOf({ reason }: BackupEntry): string | null {
  return REASONS[reason];
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size of a file as people read it: `1.2 MB`. */
export function sizeOf(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat("en-GB", {
    style: "unit",
    unit: UNITS[power] ?? "byte",
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}

const numbers = new Intl.NumberFormat("en-GB");

/** A number of things: `1 article`, `1,200 articles`. */
export function amount(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** What restoring an article changes in its length. */
export function wordDifference({ before, now }: ConcernedArticle): string {
  if (before === null) return amount(now?.words ?? 0, "word");
  if (now === null) return amount(before.words, "word");
  const difference = before.words - now.words;
  if (difference === 0) return "as many words";
  return `${amount(Math.abs(difference), "word")} ${difference > 0 ? "more" : "fewer"}`;
}

/** The words for each step; they share the bar, by how long they take. */
const STEPS: Readonly<Record<BackupStep, readonly [label: string, from: number, to: number]>> = {
  checking: ["Looking through the backup", 0, 0.15],
  copying: ["Making the backup ready", 0.15, 0.25],
  "backing-up": ["Backing up what is there now", 0.25, 0.7],
  "carrying-over": ["Keeping what is newer", 0.7, 0.95],
  closing: ["Putting it in place", 0.95, 0.97],
  replacing: ["Putting it in place", 0.97, 1],
};

/** What is under way, and how much of all of it is done, from 0 to 1. */
export function describeProgress({ task, step, share }: BackupProgress): { label: string; done: number } {
  if (task === "backup") return { label: "Backing up", done: share };
  const [label, from, to] = STEPS[step];
  return { label, done: from + (to - from) * share };
}

function here(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId());
}
