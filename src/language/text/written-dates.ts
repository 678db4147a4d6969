import { type CalendarWords, calendarWordsOf, foldCalendarWord } from "./calendar-words.ts";
import { primaryLanguage } from "./language-tag.ts";
import type { Span, Word } from "./words.ts";

/** A date as written in a text: `Tuesday, 20 February 2024`, or less of it. `weekday.number` is 1 for Monday. */
export interface WrittenDate extends Span {
  day: number;
  month: number;
  year?: number;
  weekday?: Word & { number: number };
}

const patterns = new Map<string, RegExp>();

/** The dates in a text, written out with the names of its language (and, in Chinese, Japanese, Korean, in numbers). */
export function writtenDatesIn(text: string, language: string): WrittenDate[] {
  const primary = primaryLanguage(language);
  const words = calendarWordsOf(primary);
  const pattern = patterns.get(primary) ?? patternOf(primary, words);
  patterns.set(primary, pattern);
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const { weekday = "", day, month, day2, month2, year } = match.groups ?? {};
    const date = {
      start: match.index,
      end: match.index + match[0].length,
      day: numberOf(day ?? day2 ?? ""),
      month: monthNumber(month ?? month2 ?? "", words),
      ...(year === undefined ? {} : { year: numberOf(year) }),
      ...weekdayOf(match[0], match.index, weekday, words),
    };
    return date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12 ? [date] : [];
  });
}

/** The day a written date names, or undefined if the calendar has none such (30 February). */
export function dayIn(year: number, { day, month }: WrittenDate): Temporal.PlainDate | undefined {
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day ? date : undefined;
}

/** The day a written date means in a text of `reference`: its own year, or the year that brings it nearest. */
export function dayNear(date: WrittenDate, reference: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (date.year !== undefined) return dayIn(date.year, date);
  const distance = (day: Temporal.PlainDate): number => Math.abs(reference.until(day).days);
  return [reference.year - 1, reference.year, reference.year + 1]
    .flatMap((year) => dayIn(year, date) ?? [])
    .toSorted((one, other) => distance(one) - distance(other))[0];
}

function patternOf(language: string, { months, weekdays, capitalised }: CalendarWords): RegExp {
  const flags = capitalised ? "gu" : "giu";
  const weekday = `(?<weekday>${alternatives(weekdays, capitalised)})`;
  if (["zh", "ja", "ko"].includes(language)) return eastAsianPattern(weekday);
  const month = alternatives(months, capitalised);
  const before = String.raw`(?<![\p{L}\p{N}])(?:${weekday}[,،]?\s+(?:(?:the|le|el|il|den|der|dem|di|de|dia|día)\s+)?)?`;
  const year = String.raw`(?:,?\s+(?:de\s+|del\s+|/\s*)?(?<year>\p{Nd}{4})(?![\p{N}\p{L}%]|[.,]\p{N}))?`;
  const dayFirst = String.raw`(?<day>\p{Nd}{1,2})(?:st|nd|rd|th|er|[.º])?\s+(?:of\s+|de\s+)?(?<month>${month})(?![\p{L}\p{M}])(?:\.(?=\s+\p{Nd}{4}))?(?:/\p{L}+(?:\s\p{L}+)?(?=\s\p{Nd}))?`;
  const monthFirst = String.raw`(?<month2>${month})\.?\s+(?<day2>\p{Nd}{1,2})(?:st|nd|rd|th)?(?![\p{N}\p{L}%:]|[.,]\p{N})`;
  return new RegExp(`${before}(?:${dayFirst}|${monthFirst})${year}`, flags);
}

function eastAsianPattern(weekday: string): RegExp {
  return new RegExp(
    String.raw`(?:(?<year>\p{Nd}{4})\s?[年년]\s?)?(?<month>\p{Nd}{1,2})\s?[月월]\s?(?<day>\p{Nd}{1,2})\s?[日일](?:\s?[（(]?${weekday})?`,
    "gu",
  );
}

function alternatives(names: ReadonlyMap<string, number>, capitalised: boolean): string {
  return [...names.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => (capitalised ? name.charAt(0).toUpperCase() + name.slice(1) : name).replaceAll("ا", "[اأإآ]"))
    .join("|");
}

function weekdayOf(
  date: string,
  start: number,
  name: string,
  { weekdays }: CalendarWords,
): Pick<WrittenDate, "weekday"> {
  const number = weekdays.get(foldCalendarWord(name));
  if (number === undefined) return {};
  const at = start + date.indexOf(name);
  return { weekday: { text: name, start: at, end: at + name.length, number } };
}

function monthNumber(name: string, { months }: CalendarWords): number {
  return months.get(foldCalendarWord(name)) ?? numberOf(name);
}

// Decimal digits of every script come in blocks of ten that start at a multiple of their kind.
const ZEROES = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

function numberOf(digits: string): number {
  return Array.from(digits, valueOfDigit).reduce((value, digit) => value * 10 + digit, 0);
}

function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? Number.NaN;
  return code - (ZEROES.find((zero) => code >= zero && code < zero + 10) ?? Number.NaN);
}
