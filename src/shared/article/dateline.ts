import { z } from "zod";
import { displayLocale, likelyLocale } from "../language.ts";
import { remembered } from "../remembered.ts";
import { DaySchema } from "../time.ts";

/** Where and when a report was filed, and by which agency. Any part may be missing. */
export const DatelineSchema = z.strictObject({
  place: z.string().max(200),
  date: DaySchema.nullable(),
  agency: z.string().max(40),
});
export type Dateline = z.infer<typeof DatelineSchema>;

/** The dateline as readers see it, `Havana, 20 February 2024 (TDI):`, in the article's language; empty if it has no part. */
export function formatDateline({ place, date, agency }: Dateline, language: string): string {
  const parts = [place.trim(), date === null ? "" : formatDay(date, language)].filter((part) => part !== "");
  const agencyCode = agency.trim();
  const text = [parts.join(listComma(language)), agencyCode === "" ? "" : `(${agencyCode})`]
    .filter((part) => part !== "")
    .join(" ");
  return text === "" ? "" : `${text}:`;
}

/** A calendar day in full, day before month in English as datelines have it: `20 February 2024`. */
export function formatDay(date: string, language: string): string {
  return dayFormat(language).format(Date.parse(date));
}

// As the day of an instant and not as `Temporal.PlainDate`, which V8 formats slowly, and in Chinese without the month's name.
const dayFormat = remembered(
  (language) =>
    new Intl.DateTimeFormat(displayLocale(language), {
      day: "numeric",
      month: "long",
      year: "numeric",
      calendar: "gregory",
      timeZone: "UTC",
    }),
);

const listComma = remembered((language) => {
  const { script } = likelyLocale(language);
  return script === "Arab" ? "، " : script === "Hans" || script === "Hant" || script === "Jpan" ? "，" : ", ";
});
