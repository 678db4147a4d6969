import type { HouseStylePattern, HouseStyleRule } from "../../shared/house-style.ts";

/** An id for a new rule, made from what it looks for; numbered where another rule has it. */
export function newRuleId(pattern: HouseStylePattern, rules: readonly HouseStyleRule[]): string {
  const text = pattern.kind === "words" ? pattern.words : pattern.source;
  const words =
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const base = `own-${words.join("-").slice(0, 60).replace(/-$/, "") || "rule"}`;
  const taken = new Set(rules.map(({ id }) => id));
  let number = 1;
  while (taken.has(idOf(base, number))) number += 1;
  return idOf(base, number);
}

function idOf(base: string, number: number): string {
  return number === 1 ? base : `${base}-${number}`;
}
