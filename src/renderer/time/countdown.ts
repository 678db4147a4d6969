/** From this many days on, hours tell nobody anything. */
const FAR = 7;

/** How far away an instant is: `words` say it in at most two units, and what is far away in days alone. */
export interface Countdown {
  readonly past: boolean;
  readonly words: string;
}

/** Counts down to an instant, or up from it. Days are those of the calendar at `now`, so that a change of clocks makes none longer. */
export function countdown(instant: string, now: Temporal.ZonedDateTime): Countdown {
  const then = Temporal.Instant.from(instant).toZonedDateTimeISO(now.timeZoneId);
  const past = Temporal.ZonedDateTime.compare(then, now) <= 0;
  const [from, to] = past ? [then, now] : [now, then];
  const { days, hours, minutes } = from.until(to, { largestUnit: "day", smallestUnit: "minute" });
  return { past, words: wordsOf(days, hours, minutes) };
}

function wordsOf(days: number, hours: number, minutes: number): string {
  const [greater, lesser] =
    days > 0
      ? [amount(days, "day"), days < FAR ? amount(hours, "hour") : ""]
      : [amount(hours, "hour"), amount(minutes, "minute")];
  return [greater, lesser].filter((part) => part !== "").join(" ") || "less than a minute";
}

function amount(number: number, unit: string): string {
  return number === 0 ? "" : `${number.toLocaleString("en-GB")} ${unit}${number === 1 ? "" : "s"}`;
}
