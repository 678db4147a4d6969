import { forLanguage } from "./language-tag.ts";

/** An opening and a closing mark. */
export type MarkPair = readonly [open: string, close: string];

/**
 * The quotation marks of a language: `double` are the usual ones; `nested` go inside them where those are double as well;
 * `single` are the single ones where the language has them.
 */
export interface QuotationMarks {
  double: MarkPair;
  nested?: MarkPair;
  single?: MarkPair;
}

const ENGLISH = { double: ["“", "”"], single: ["‘", "’"] } satisfies QuotationMarks;
const GERMAN = { double: ["„", "“"], single: ["‚", "‘"] } satisfies QuotationMarks;
const SWEDISH = { double: ["”", "”"], single: ["’", "’"] } satisfies QuotationMarks;
const ROMANCE = { double: ["«", "»"], nested: ["“", "”"] } satisfies QuotationMarks;
const RUSSIAN = { double: ["«", "»"], nested: ["„", "“"] } satisfies QuotationMarks;
const POLISH = { double: ["„", "”"], nested: ["«", "»"] } satisfies QuotationMarks;
const POINTED = { double: ["«", "»"], nested: ["‹", "›"] } satisfies QuotationMarks;
const CORNERS = { double: ["「", "」"], nested: ["『", "』"] } satisfies QuotationMarks;

/** By language, after the delimiters of Unicode's CLDR 46; a language that is missing gets the English ones. */
const MARKS: Readonly<Record<string, QuotationMarks>> = {
  en: ENGLISH,
  "en-GB": ENGLISH,
  ar: { double: ["”", "“"] },
  bg: { double: ["„", "“"] },
  ca: ROMANCE,
  cs: GERMAN,
  de: GERMAN,
  "de-CH": POINTED,
  "de-LI": POINTED,
  el: ROMANCE,
  es: ROMANCE,
  et: GERMAN,
  fa: POINTED,
  fi: SWEDISH,
  fr: ROMANCE,
  "fr-CH": POINTED,
  he: { double: ["”", "”"] },
  hr: { double: ["„", "”"], single: ["‚", "’"] },
  hu: { double: ["„", "”"], nested: ["»", "«"] },
  hy: { double: ["«", "»"] },
  is: GERMAN,
  it: ROMANCE,
  ja: CORNERS,
  ka: { double: ["„", "“"], nested: ["«", "»"] },
  lt: { double: ["„", "“"] },
  nb: { double: ["«", "»"], single: ["‘", "’"] },
  nn: { double: ["«", "»"], single: ["‘", "’"] },
  no: { double: ["«", "»"], single: ["‘", "’"] },
  pl: POLISH,
  "pt-PT": ROMANCE,
  ro: POLISH,
  ru: RUSSIAN,
  sk: GERMAN,
  sl: GERMAN,
  sq: ROMANCE,
  sr: { double: ["„", "“"] },
  sv: SWEDISH,
  uk: RUSSIAN,
  ur: { double: ["”", "“"] },
  "zh-Hant": CORNERS,
  "zh-TW": CORNERS,
  "zh-HK": CORNERS,
};

/** The quotation marks of a language. */
export function quotationMarksOf(language: string): QuotationMarks {
  return forLanguage(MARKS, language) ?? ENGLISH;
}
