import type { FindingKind } from "../../shared/language-desk.ts";
import { useLanguageSettings } from "./language-settings.ts";

/** The kinds of findings in the order of the desk, by name. */
export const KIND_LABELS: Readonly<Record<FindingKind, string>> = {
  spelling: "Spelling",
  grammar: "Grammar",
  "house-style": "House style",
  consistency: "Consistency",
  placeholder: "Placeholders",
};
export const KIND_ORDER = [
  "spelling",
  "grammar",
  "house-style",
  "consistency",
  "placeholder",
] as const satisfies readonly FindingKind[];

const NONE: readonly FindingKind[] = [];

/** The kinds that are not shown. */
export function useKindsOff(): readonly FindingKind[] {
  return useLanguageSettings(({ personal }) => personal?.kindsOff) ?? NONE;
}
