import { westernDigits } from "./digits.ts";
import { monthOf } from "./month-names.ts";

/** A day as `2024-02-20` from a date as people write it, in any language of `monthOf`; null where the text is none. */
export function dayOf(text: string): string | null {
  const plain = westernDigits(text)
    .replace(/[\u{200e}\u{200f}\u{202a}-\u{202e}]/gu, "")
    .trim();
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(plain);
  if (numbers !== null) return validDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const dayFirst =
    /^(?:[\p{L}.]+[,،]?\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?\s+(?:de\s+|d['’])?([\p{L}\p{M}.]+)[,،]?\s+(?:de\s+|del\s+)?(\d{4})\b/u.exec(
      plain,
    );
  if (dayFirst !== null) return namedDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(?:[\p{L}.]+,\s+)?([\p{L}\p{M}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(plain);
  if (monthFirst !== null) return namedDay(monthFirst[3], monthFirst[1], monthFirst[2]);
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(plain);
  if (short === null) return null;
  const [, one, two, year] = short.map(Number);
  return validDay(year ?? 0, two ?? 0, one ?? 0) ?? validDay(year ?? 0, one ?? 0, two ?? 0);
}

/**
 * An instant as `2024-02-20T14:05:00Z` (RFC 3339) from RFC 3339, RFC 822 or a date with or without a time; where the text names
 * no zone it is taken to be UTC. Null where the text is none of these.
 */
export function instantOf(text: string): string | null {
  const plain = text.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(:\d{2})?(\.\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/i.exec(
    plain,
  );
  if (iso !== null) {
    const [, day = "", time = "00:00", seconds = ":00", fraction = "", zone = "Z"] = iso;
    return soundInstant(`${day}T${time.padStart(5, "0")}${seconds}${fraction}${offsetOf(zone)}`);
  }
  if (!/\d{4}/.test(plain)) return null;
  const milliseconds = /\d:\d/.test(plain)
    ? Date.parse(/[A-Z]{3}|[+-]\d{4}|Z$/.test(plain) ? plain : `${plain} UTC`)
    : Number.NaN;
  if (!Number.isNaN(milliseconds)) return soundInstant(new Date(milliseconds).toISOString());
  const day = dayOf(plain);
  return day === null ? null : `${day}T00:00:00Z`;
}

function offsetOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

const YEAR_1 = Date.parse("0001-01-01T00:00:00Z");
const YEAR_10000 = Date.parse("+010000-01-01T00:00:00Z");

function soundInstant(text: string): string | null {
  try {
    const { epochMilliseconds } = Temporal.Instant.from(text);
    return epochMilliseconds >= YEAR_1 && epochMilliseconds < YEAR_10000 ? text.replace(/\.000Z$/, "Z") : null;
  } catch {
    return null;
  }
}

function namedDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const number = monthOf(month ?? "");
  return number === undefined ? null : validDay(Number(year), number, Number(day));
}

function validDay(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}
