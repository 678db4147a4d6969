import type { PlacedFinding } from "./findings-store.ts";

/** Findings that say the same of the same words, in reading order; there is at least one. */
export type SameFindings = readonly [PlacedFinding, ...PlacedFinding[]];

/** Brings together what is found again and again, such as a name that no dictionary knows, in the order it first stands. */
export function togetherWhereSame(findings: readonly PlacedFinding[]): SameFindings[] {
  const kinds = new Map<string, [PlacedFinding, ...PlacedFinding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.found, finding.message, finding.suggestions[0] ?? null]);
    const same = kinds.get(key);
    if (same === undefined) kinds.set(key, [finding]);
    else same.push(finding);
  }
  return [...kinds.values()];
}
