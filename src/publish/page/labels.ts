import { likelyLocale } from "../../shared/language.ts";
import { remembered } from "../../shared/remembered.ts";
import { ENGLISH_SITE, SITE_TRANSLATIONS, type SiteLabels } from "./site-translations.ts";
import { ENGLISH, type Labels, TRANSLATIONS } from "./translations.ts";

/** A page's own words in the language of an article, English where there are none. Chinese goes by script. */
export const labelsFor: (language: string) => Labels & SiteLabels = remembered((language) => {
  const { language: base, script } = likelyLocale(language);
  const key = script === "Hant" ? "zh-Hant" : base;
  return { ...(TRANSLATIONS[key] ?? ENGLISH), ...(SITE_TRANSLATIONS[key] ?? ENGLISH_SITE) };
});
