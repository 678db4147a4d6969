import { likelyLocale } from "../../shared/language.ts";

/** A word in a language (BCP 47), from words by language, or by language and script where scripts differ. */
export function inLanguage(words: Readonly<Record<string, string>>, language: string): string | undefined {
  const locale = likelyLocale(language);
  return words[`${locale.language}-${locale.script}`] ?? words[locale.language];
}
