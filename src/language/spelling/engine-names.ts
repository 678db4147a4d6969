import { primaryLanguage } from "../text/language-tag.ts";
import { type DictionaryPackage, dictionaryFor } from "./hunspell/dictionaries.ts";

export type EngineName = "harper" | DictionaryPackage;

/** The languages checked, and by what; undefined for a language nothing here knows. */
export function engineNameFor(language: string): EngineName | undefined {
  return primaryLanguage(language) === "en" ? "harper" : dictionaryFor(language)?.package;
}
