/** An instant as RFC 3339 wants it and schemas check it: with seconds, which a stored instant may lack. */
export function dateTime(instant: string): string {
  return instant.replace(/T\d\d:\d\d(?=[Zz+-])/, "$&:00");
}

/** An instant as RSS wants it (RFC 822 with four digits of year): `Tue, 20 Feb 2024 17:40:00 -0500`. */
export function mailDateTime(instant: string): string {
  const offset = /[+-]\d{2}:\d{2}$/.exec(instant)?.[0] ?? "+00:00";
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(offset);
  const day = time.toLocaleString("en-GB", { weekday: "short", calendar: "gregory" });
  const month = MONTHS[time.month - 1] ?? "";
  const clock = time.toPlainTime().toString({ smallestUnit: "second" });
  return `${day}, ${pad(time.day)} ${month} ${time.year} ${clock} ${offset.replace(":", "")}`;
}

// Not as `Intl` has them: British English says "Sept".
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function pad(day: number): string {
  return String(day).padStart(2, "0");
}
