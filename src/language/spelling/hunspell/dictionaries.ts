import { primaryLanguage } from "../../text/language-tag.ts";

/** A Hunspell dictionary that ships with Dateline. Another language is another row, and its package among the dependencies. */
export interface Dictionary {
  /** The language, without a region: it serves all of them. */
  language: string;
  /** The npm package that holds its `index.aff` and `index.dic`. */
  package: string;
}

export const DICTIONARIES = [
  { language: "fr", package: "dictionary-fr" },
  { language: "es", package: "dictionary-es" },
] as const satisfies readonly Dictionary[];

export type DictionaryPackage = (typeof DICTIONARIES)[number]["package"];

/** The dictionary for a language, or undefined if none ships. */
export function dictionaryFor(language: string): (typeof DICTIONARIES)[number] | undefined {
  const primary = primaryLanguage(language);
  return DICTIONARIES.find((dictionary) => dictionary.language === primary);
}
