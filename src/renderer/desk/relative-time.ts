/** When something happened, as a list shows it: the time today, the weekday this week, then the day, with the year if another. */
export function relativeTime(instant: string, now: Temporal.ZonedDateTime): string {
  const then = Temporal.Instant.from(instant).toZonedDateTimeISO(now.timeZoneId);
  const days = then.toPlainDate().until(now.toPlainDate()).days;
  if (days === 0) return then.toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (days === 1) return "Yesterday";
  if (days > 1 && days < 7) return then.toLocaleString("en-GB", { weekday: "long" });
  const year = then.year === now.year ? {} : ({ year: "numeric" } as const);
  return then.toLocaleString("en-GB", { day: "numeric", month: "short", ...year });
}
