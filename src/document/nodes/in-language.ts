import { likelyLocale } from "../../shared/language.ts";

/** A word in a language (BCP 47), from words by language, or by language and script where scripts differ. */
export function inLanguage<Word>(words: Readonly<Record<string, Word>>, language: string): Word | undefined {
  const locale = likelyLocale(language);
  return words[`${locale.language}-${locale.script}`] ?? words[locale.language];
}
