import { primaryLanguage } from "./language-tag.ts";

/** How a language names months and weekdays. Keys are folded by `foldCalendarWord`. */
export interface CalendarWords {
  /** 1 to 12 by name: full and short, in every form the language bends it to beside a day. */
  months: ReadonlyMap<string, number>;
  /** 1 (Monday) to 7 by full name. */
  weekdays: ReadonlyMap<string, number>;
  /** Whether the language writes its months with a capital, so that `may` and `march` are no months. */
  capitalised: boolean;
}

// Arabic has several sets of month names: the Egyptian and Gulf one, the Levantine one, those of the Maghreb.
const VARIANTS: Readonly<Record<string, readonly string[]>> = { ar: ["ar-EG", "ar-SY", "ar-DZ", "ar-MA"] };
const known = new Map<string, CalendarWords>();

/** The month and weekday names of a language, from `Intl`. */
export function calendarWordsOf(language: string): CalendarWords {
  const primary = primaryLanguage(language);
  const words = known.get(primary) ?? readCalendarWords(primary);
  known.set(primary, words);
  return words;
}

/** The full name of a weekday, 1 being Monday. */
export function weekdayName(weekday: number, language: string): string {
  return formatter(language, { weekday: "long" }).format(dayOf(1, weekday));
}

/** A month or weekday name as the tables have it: lower case, composed, Arabic hamzas unified, no full stop. */
export function foldCalendarWord(word: string): string {
  return word.normalize("NFC").toLowerCase().replaceAll(/[أإآ]/gu, "ا").replace(/\.$/u, "");
}

function readCalendarWords(language: string): CalendarWords {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const locale of VARIANTS[language] ?? [language]) {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of monthForms(locale, month)) months.set(foldCalendarWord(name), month);
    }
    for (let weekday = 1; weekday <= 7; weekday += 1)
      weekdays.set(foldCalendarWord(weekdayName(weekday, locale)), weekday);
  }
  return { months, weekdays, capitalised: /^\p{Lu}/u.test(formatter(language, { month: "long" }).format(dayOf(2, 1))) };
}

function monthForms(locale: string, month: number): string[] {
  const options = [
    { month: "long" },
    { month: "long", day: "numeric" },
    { month: "short" },
    { month: "short", day: "numeric" },
  ] satisfies Intl.DateTimeFormatOptions[];
  const forms = options.map(
    (option) =>
      formatter(locale, option)
        .formatToParts(dayOf(month, 1))
        .find(({ type }) => type === "month")?.value ?? "",
  );
  // A form that is a number ("2月") says nothing by itself.
  return forms.filter((form) => /^[^\p{N}]{3,}$/u.test(form));
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options });
}

// January 2024 began on a Monday.
function dayOf(month: number, day: number): Date {
  return new Date(Date.UTC(2024, month - 1, day));
}
