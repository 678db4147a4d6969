import type { Article } from "../../shared/article/article.ts";
import { displayLocale } from "../../shared/language.ts";
import { remembered } from "../../shared/remembered.ts";
import { compareInstants } from "../../shared/time.ts";

/** An instant for machines (RFC 3339) and for readers. */
export interface TimeView {
  readonly datetime: string;
  readonly text: string;
}

/** When the article came out, and when it was changed since. */
export interface TimesView {
  readonly published: TimeView;
  /** Null where the reader would see no difference. */
  readonly updated: TimeView | null;
}

/** The times below a headline, as clocks showed them where it was published; null for an article that is not out. */
export function timesView({ metadata, updatedAt }: Pick<Article, "metadata" | "updatedAt">): TimesView | null {
  const { publishedAt, language } = metadata;
  if (publishedAt === null) return null;
  const offset = offsetOf(publishedAt);
  const published = { datetime: publishedAt, text: formatInstant(publishedAt, offset, language) };
  if (compareInstants(updatedAt, publishedAt) <= 0) return { published, updated: null };
  const updated = { datetime: updatedAt, text: formatInstant(updatedAt, offset, language) };
  return { published, updated: updated.text === published.text ? null : updated };
}

/** The year in which the article came out, in the digits of its language. */
export function publicationYear({ publishedAt, language }: Article["metadata"]): string {
  if (publishedAt === null) return "";
  // An instant is written by the clocks of its own offset.
  return yearText(`${language} ${publishedAt.slice(0, 4)}`);
}

/** An instant as readers of a language see it, by the clocks of an offset (`UTC`, `-05:00`). */
export function formatInstant(instant: string, offset: string, language: string): string {
  return minuteText(`${displayLocale(language)} ${offset} ${String(Math.floor(Date.parse(instant) / MINUTE))}`);
}

const MINUTE = 60_000;

/** By locale, time zone and minutes since 1970: articles that were changed together are many. */
const minuteText = remembered((key) => {
  const [locale = "", timeZone = "", minutes] = key.split(" ");
  return timeFormat(`${locale} ${timeZone}`).format(Number(minutes) * MINUTE);
});

/** By language and year, with a space between. */
const yearText = remembered((key) => {
  const [language, year] = key.split(" ");
  return new Intl.NumberFormat(language, { useGrouping: false }).format(Number(year));
});

/** By locale and time zone, with a space between. */
const timeFormat = remembered((key) => {
  const [locale, timeZone] = key.split(" ");
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    calendar: "gregory",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });
});

/** The offset that an instant was written with; `UTC` for none. */
export function offsetOf(instant: string): string {
  const offset = /[+-]\d{2}:\d{2}$/.exec(instant)?.[0];
  return offset === undefined || offset === "+00:00" || offset === "-00:00" ? "UTC" : offset;
}
