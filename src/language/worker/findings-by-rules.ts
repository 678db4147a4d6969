import { checkBlock } from "../checks/check-article.ts";
import type { Finding, TextBlock } from "../findings.ts";
import { applyRules } from "../house-style/apply-rule.ts";
import type { Configuration } from "./configuration.ts";
import type { Response } from "./protocol.ts";

/**
 * The findings of a block that take no language engine. With `announce`, each regular expression is announced before it
 * runs, and a sign of life given after the last. */
export function findingsByRules(
  block: TextBlock,
  { facts, rules }: Configuration,
  announce: ((response: Response) => void) | undefined,
): Finding[] {
  const announced = new Set(rules.filter(({ rule }) => rule.pattern.kind === "expression").map(({ rule }) => rule.id));
  const started = (rule: string): void => {
    if (announced.has(rule)) announce?.({ type: "running", rule });
  };
  const style = applyRules(block, rules, announce === undefined ? undefined : started);
  announce?.({ type: "alive" });
  return [...checkBlock(block, facts), ...style];
}
