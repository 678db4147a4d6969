import { forLanguage, primaryLanguage } from "../text/language-tag.ts";
import { type QuotationMarks, quotationMarksOf } from "../text/quotation-marks.ts";

export const NO_BREAK_SPACE = "\u00A0";
export const NARROW_NO_BREAK_SPACE = "\u202F";

/** How a language is set, as far as it shows while typing. */
export interface Conventions {
  language: string;
  marks: QuotationMarks;
  /** The space inside its double quotation marks. */
  spaceInside: string;
  /** The space before a mark of punctuation, by mark. */
  spaceBefore: Readonly<Record<string, string>>;
  /** Words that begin with an apostrophe where others would open a quotation. */
  elisions: RegExp | undefined;
  /** Whether a space stands between a number and the per cent sign. */
  spacedPercent: boolean;
}

interface Spacing {
  inside: string;
  before: Readonly<Record<string, string>>;
}

// The French Imprimerie nationale sets a fine space before ; ! ? and a full one before the colon; Quebec only the colon's.
const FRENCH_SPACING: Readonly<Record<string, Spacing>> = {
  fr: {
    inside: NARROW_NO_BREAK_SPACE,
    before: { ";": NARROW_NO_BREAK_SPACE, "!": NARROW_NO_BREAK_SPACE, "?": NARROW_NO_BREAK_SPACE, ":": NO_BREAK_SPACE },
  },
  "fr-CA": { inside: NO_BREAK_SPACE, before: { ":": NO_BREAK_SPACE } },
};
const NO_SPACING: Spacing = { inside: "", before: {} };

const ELISIONS: Readonly<Record<string, RegExp>> = {
  en: /‘(?:tis|twas|em|til|cause|n|round|bout)$/iu,
  "en-GB": /‘(?:tis|twas|em|til|cause|n|round|bout)$/iu,
  nl: /‘(?:s|t|n|k|m|r)$/iu,
  af: /‘(?:n|s|t|k)$/iu,
};
const SPACED_PERCENT = new Set([
  "fr",
  "de",
  "es",
  "sv",
  "nb",
  "nn",
  "no",
  "da",
  "fi",
  "cs",
  "sk",
  "ru",
  "uk",
  "bg",
  "ca",
  "sl",
  "hr",
  "lt",
]);

/** The conventions of a language. */
export function conventionsOf(language: string): Conventions {
  const spacing = forLanguage(FRENCH_SPACING, language) ?? NO_SPACING;
  return {
    language,
    marks: quotationMarksOf(language),
    spaceInside: spacing.inside,
    spaceBefore: spacing.before,
    elisions: forLanguage(ELISIONS, language),
    spacedPercent: SPACED_PERCENT.has(primaryLanguage(language)),
  };
}
