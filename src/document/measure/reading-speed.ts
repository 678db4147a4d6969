import { remembered } from "../../shared/remembered.ts";

// Words read silently in a minute. English by M. Brysbaert, "How many words do we read per minute?", Journal of Memory and
// Language 109 (2019): non-fiction. The others by S. Trauzettel-Klosinski and K. Dietz, "Standardized Assessment of Reading
// Performance: The New International Reading Speed Texts IReST", IOVS 53 (2012), table 1.
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 238,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** The mean of the seventeen languages that IReST measured. */
const USUAL_WORDS_PER_MINUTE = 184;

/** Whole minutes in which a practised reader reads so many words of a language (BCP 47): at least one, 0 only for no words. */
export function readingMinutes(words: number, language: string): number {
  const speed = WORDS_PER_MINUTE[baseOf(language)] ?? USUAL_WORDS_PER_MINUTE;
  return words === 0 ? 0 : Math.max(1, Math.round(words / speed));
}

const baseOf = remembered((language) => new Intl.Locale(language).language);
