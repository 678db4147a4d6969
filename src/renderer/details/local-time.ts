/** An instant as a date-and-time field shows it in this time zone: `2024-02-20T14:05`; empty for none. */
export function toLocalTime(instant: string | null, timeZone: string): string {
  if (instant === null) return "";
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return local.toString({ smallestUnit: "minute" });
}

/** The instant that a date-and-time field means in this time zone, with its offset; null for none or half a one. */
export function fromLocalTime(text: string, timeZone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(text)
      .toZonedDateTime(timeZone)
      .toString({ timeZoneName: "never", smallestUnit: "second" });
  } catch {
    return null;
  }
}
