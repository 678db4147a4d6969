import { Dialect } from "harper.js";
import { forLanguage } from "../../text/language-tag.ts";

const DIALECTS: Readonly<Record<string, Dialect>> = {
  "en-US": Dialect.American,
  "en-AU": Dialect.Australian,
  "en-CA": Dialect.Canadian,
  "en-IN": Dialect.Indian,
};

/** Harper's dialect for a tag of English: British unless the tag names another it knows. */
export function dialectOf(language: string): Dialect {
  return forLanguage(DIALECTS, language) ?? Dialect.British;
}
