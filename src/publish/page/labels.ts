import { likelyLocale } from "../../shared/language.ts";
import { ENGLISH, type Labels, TRANSLATIONS } from "./translations.ts";

/** The page's own words in the language of an article, English where there are none. Chinese goes by script. */
export function labelsFor(language: string): Labels {
  const { language: base, script } = likelyLocale(language);
  return TRANSLATIONS[script === "Hant" ? "zh-Hant" : base] ?? ENGLISH;
}
