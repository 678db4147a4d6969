import { z } from "zod";
import { remembered } from "./remembered.ts";

/** Writing direction of a text. */
export const DirectionSchema = z.enum(["ltr", "rtl"]);
export type Direction = z.infer<typeof DirectionSchema>;

/** A language tag (BCP 47), canonical as `Intl` writes it: `en-GB`, `ar`, `ur-PK`. */
export const LanguageSchema = z
  .string()
  .min(2)
  .max(35)
  .refine((tag) => canonicalLanguage(tag) === tag, "must be a language tag such as en, en-GB or ar");

const RIGHT_TO_LEFT_SCRIPTS = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);

/** The canonical form of a language tag, or undefined if it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The locale in which dates and lists are written for readers of a language: English of no country as in Britain. */
export function displayLocale(tag: string): string {
  return tag === "en" ? "en-GB" : tag;
}

/** A language's tag with its likeliest script and region: `en` is `en-Latn-US`. What is no tag is taken for no language at all. */
export const likelyLocale = remembered((tag) => new Intl.Locale(canonicalLanguage(tag) ?? "und").maximize());

/** The direction in which a language's usual script is written. */
export function directionOfLanguage(tag: string): Direction {
  const { script } = likelyLocale(tag);
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? "rtl" : "ltr";
}
