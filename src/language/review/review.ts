import { type Finding, foundText, inReadingOrder, type TextBlock } from "../findings.ts";
import { type IgnoredIndex, isIgnored } from "./ignored.ts";
import { isKnownWord, type KnownWords } from "./word-list.ts";

/** What takes findings away again: word lists, what was ignored, and rules switched off by their name. */
export interface Allowances {
  words: KnownWords;
  ignored: IgnoredIndex;
  disabledRules: ReadonlySet<string>;
}

/** The findings of a block that are left to show, in reading order. */
export function review(findings: readonly Finding[], block: TextBlock, allowances: Allowances): Finding[] {
  const { words, ignored, disabledRules } = allowances;
  return inReadingOrder(
    findings.filter(
      (finding) =>
        !disabledRules.has(finding.rule) &&
        !(finding.kind === "spelling" && isKnownWord(foundText(finding, block), words)) &&
        !isIgnored(finding, block, ignored),
    ),
  );
}
