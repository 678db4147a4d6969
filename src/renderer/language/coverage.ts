import { engineNameFor } from "../../language/spelling/engine-names.ts";
import type { FindingKind } from "../../shared/language-desk.ts";
import { languageName } from "../article/languages.ts";
import { KIND_ORDER } from "./kinds.ts";

const WITHOUT_DICTIONARY: readonly FindingKind[] = KIND_ORDER.filter(
  (kind) => kind !== "spelling" && kind !== "grammar",
);
const WITHOUT_GRAMMAR: readonly FindingKind[] = KIND_ORDER.filter((kind) => kind !== "grammar");

/** The kinds of findings there can be in a language. */
export function kindsChecked(language: string): readonly FindingKind[] {
  const engine = engineNameFor(language);
  if (engine === undefined) return WITHOUT_DICTIONARY;
  return engine === "harper" ? KIND_ORDER : WITHOUT_GRAMMAR;
}

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
