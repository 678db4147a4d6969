import { remembered } from "../../shared/remembered.ts";

/** When something happened, as a list shows it: the time today, the weekday this week, then the day, with the year if another. */
export function relativeTime(instant: string, now: Temporal.ZonedDateTime): string {
  const then = Temporal.Instant.from(instant).toZonedDateTimeISO(now.timeZoneId);
  const days = then.toPlainDate().until(now.toPlainDate()).days;
  if (days === 1) return "Yesterday";
  return formatFor(`${formOf(days, then.year === now.year)} ${now.timeZoneId}`).format(then.epochMilliseconds);
}

function formOf(daysAgo: number, isThisYear: boolean): keyof typeof FORMS {
  if (daysAgo === 0) return "time";
  if (daysAgo > 1 && daysAgo < 7) return "weekday";
  return isThisYear ? "day" : "year";
}

const FORMS = {
  time: { hour: "2-digit", minute: "2-digit" },
  weekday: { weekday: "long" },
  day: { day: "numeric", month: "short" },
  year: { day: "numeric", month: "short", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** By form and time zone, since making a format takes longer than drawing the row. */
const formatFor = remembered((key) => {
  const [form = "", timeZone] = key.split(" ");
  const options = Object.entries(FORMS).find(([name]) => name === form)?.[1];
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone });
});
