import type { HouseStyleRule } from "../../shared/house-style.ts";
import { ENGLISH_RULES } from "./starting-set/english.ts";
import { FRENCH_RULES } from "./starting-set/french.ts";
import { SPANISH_RULES } from "./starting-set/spanish.ts";

/** The house style a new library starts with: British English for news, and a little French and Spanish. */
export function startingHouseStyle(): HouseStyleRule[] {
  return [...ENGLISH_RULES, ...FRENCH_RULES, ...SPANISH_RULES];
}
