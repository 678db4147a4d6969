import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { weekdayName } from "../text/calendar-words.ts";
import { dayIn, dayNear, type WrittenDate, writtenDatesIn } from "../text/written-dates.ts";

export const WEEKDAY = "weekday";
export const IMPOSSIBLE_DATE = "impossible-date";

/**
 * A weekday that is not that date's, and dates no calendar has. A date without a year is read as the nearest one to the
 * article's dateline, and left alone if there is none.
 */
export function checkWeekdays(block: TextBlock, dateline: Temporal.PlainDate | undefined): Finding[] {
  return writtenDatesIn(block.text, block.language).flatMap((date) => {
    if (isImpossible(date)) return [impossible(block, date)];
    if (date.weekday === undefined || (date.year === undefined && dateline === undefined)) return [];
    const day = dateline === undefined ? dayIn(date.year ?? 0, date) : dayNear(date, dateline);
    return day === undefined || day.dayOfWeek === date.weekday.number ? [] : [mistaken(block, date, date.weekday, day)];
  });
}

function isImpossible(date: WrittenDate): boolean {
  if (date.year === undefined) return date.weekday !== undefined && dayIn(2024, date) === undefined;
  return dayIn(date.year, date) === undefined;
}

function impossible(block: TextBlock, date: WrittenDate): Finding {
  return findingAt(block, date, {
    rule: IMPOSSIBLE_DATE,
    kind: "consistency",
    severity: "error",
    message: "There is no such date.",
    suggestions: [],
  });
}

function mistaken(
  block: TextBlock,
  date: WrittenDate,
  weekday: NonNullable<WrittenDate["weekday"]>,
  day: Temporal.PlainDate,
): Finding {
  const right = weekdayName(day.dayOfWeek, block.language);
  const cased = /^\p{Lu}/u.test(weekday.text) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return findingAt(block, date, {
    rule: WEEKDAY,
    kind: "consistency",
    severity: date.year === undefined ? "suggestion" : "warning",
    message: `This date was not a ${weekday.text}: ${day.toString()} is a ${cased}.`,
    suggestions: [block.text.slice(date.start, weekday.start) + cased + block.text.slice(weekday.end, date.end)],
  });
}
