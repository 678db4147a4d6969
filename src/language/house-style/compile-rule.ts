import type { HouseStylePattern, HouseStyleRule } from "../../shared/house-style.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { compileExpression } from "../text/compile-expression.ts";
import { looseWords, NOT_INSIDE_A_WORD } from "../text/loose-words.ts";

/** A rule ready to match: its pattern as a regular expression with the flags `g` and `u`. */
export interface CompiledRule {
  rule: HouseStyleRule;
  pattern: RegExp;
}

/**
 * Prepares a rule. Fails with `invalid-input`, saying where, on a regular expression that is not one, that finds nothing at
 * all (an empty match), or that some text would keep busy without end.
 */
export function compileRule(rule: HouseStyleRule): Result<CompiledRule> {
  const compiled = compilePattern(rule.pattern);
  return compiled.ok ? succeed({ rule, pattern: compiled.value }) : compiled;
}

/** Prepares the pattern of a rule; the same failures. `place` counts characters from 1. */
export function compilePattern(pattern: HouseStylePattern): Result<RegExp> {
  if (pattern.kind === "words") return succeed(wordsPattern(pattern.words));
  return compileExpression(pattern.source, `gu${pattern.flags}`);
}

// Plain words: whole ones, where the script has any.
function wordsPattern(words: string): RegExp {
  const source = NOT_INSIDE_A_WORD + looseWords(words.trim()) + NOT_INSIDE_A_WORD;
  return new RegExp(source, /\p{Lu}/u.test(words) ? "gu" : "giu");
}
