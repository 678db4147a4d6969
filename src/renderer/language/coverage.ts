import { engineNameFor } from "../../language/spelling/engine-names.ts";
import { languageName } from "../article/languages.ts";

/** What is checked in a language, in a sentence; `failure` says why its dictionary could not be opened, if so. */
export function coverageOf(language: string, failure: string | undefined): string {
  const name = languageName(language);
  const engine = engineNameFor(language);
  if (engine === undefined) return `No dictionary for ${name}: only house style and consistency are checked.`;
  if (failure !== undefined) return `The dictionary for ${name} could not be opened: ${failure}`;
  return engine === "harper"
    ? `${name}: spelling, grammar, house style and consistency.`
    : `${name}: spelling, house style and consistency.`;
}
