/** A bound in days: `before:2024-02-20` is the time until that day begins, `after:2024-02-20` from its beginning on. */
export interface DayBound {
  /** A day, a month or a year: `2024-02-20`, `2024-02`, `2024`. */
  readonly value: string;
  readonly isBefore: boolean;
}

/** The time that all bounds leave, in milliseconds since 1970, its end exclusive; null where one is not a day. */
export function dayRange(bounds: readonly DayBound[], timeZone: string): { from: number; to: number } | null {
  let [from, to] = [-8_640_000_000_000_000, 8_640_000_000_000_000];
  for (const { value, isBefore } of bounds) {
    const start = startOf(value, timeZone);
    if (start === null) return null;
    if (isBefore) to = Math.min(to, start);
    else from = Math.max(from, start);
  }
  return { from, to };
}

function startOf(value: string, timeZone: string): number | null {
  const { year, month = "1", day = "1" } = DAY.exec(value)?.groups ?? {};
  if (year === undefined) return null;
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: "reject" },
    );
    return date.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

const DAY = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/u;
