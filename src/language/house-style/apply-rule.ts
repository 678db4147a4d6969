import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { expandGroups } from "../text/expand-groups.ts";
import { languageCovers } from "../text/language-tag.ts";
import { protectedSpans } from "../text/protected-spans.ts";
import { quotationsIn } from "../text/quotations.ts";
import { overlaps, type Span, startsSentence } from "../text/words.ts";
import type { CompiledRule } from "./compile-rule.ts";

/** The most a rule may find in one block: more is a mistaken rule, and of no use to anyone. */
const MOST_IN_A_BLOCK = 200;

/** What the rules find in a block, rule by rule. `started` is told of each rule before it runs. */
export function applyRules(
  block: TextBlock,
  rules: readonly CompiledRule[],
  started?: (ruleId: string) => void,
): Finding[] {
  const addresses = protectedSpans(block.text);
  const quotations = quotationsIn(block.text, block.language).spans;
  return rules.flatMap((compiled) => {
    const { enabled, language, id, inQuotations } = compiled.rule;
    if (!enabled || (language !== null && !languageCovers(language, block.language))) return [];
    started?.(id);
    const spared = inQuotations ? addresses : [...addresses, ...quotations];
    return applyRule(block, compiled, spared);
  });
}

function applyRule(block: TextBlock, { rule, pattern }: CompiledRule, spared: readonly Span[]): Finding[] {
  const findings: Finding[] = [];
  for (const match of block.text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0] === "" || spared.some((other) => overlaps(other, span))) continue;
    const keepsCase = pattern.ignoreCase || startsSentence(block.text, span.start);
    const expanded = expandGroups(rule.suggestion, match);
    const suggestion = keepsCase ? matchingCase(match[0], expanded) : expanded;
    if (suggestion === match[0]) continue;
    findings.push(
      findingAt(block, span, {
        rule: `house-style/${rule.id}`,
        kind: "house-style",
        severity: rule.severity,
        message:
          suggestion === "" ? `House style: not “${match[0]}”.` : `House style: “${suggestion}”, not “${match[0]}”.`,
        suggestions: suggestion === "" ? [] : [suggestion],
        ...(rule.reason === "" ? {} : { reason: rule.reason }),
      }),
    );
    if (findings.length === MOST_IN_A_BLOCK) break;
  }
  return findings;
}

function matchingCase(found: string, suggestion: string): string {
  const startsCapital = /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(suggestion);
  return startsCapital ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
}
