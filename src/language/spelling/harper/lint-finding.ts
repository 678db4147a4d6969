import { type Lint, type Suggestion, SuggestionKind } from "harper.js";
import { type Finding, findingAt, type Severity, type TextBlock } from "../../findings.ts";
import { isSpellable, unknownWord } from "../spellable.ts";

const TASTE = new Set(["Enhancement", "Formatting", "Readability", "Redundancy", "Regionalism", "Style"]);
const MOST_SUGGESTIONS = 5;

/** A lint of Harper as a finding; `offset` is where the linted piece starts in its block. Undefined where it says nothing. */
export function findingOfLint(block: TextBlock, rule: string, lint: Lint, offset: number): Finding | undefined {
  const { start, end } = lint.span();
  const place = { start: start + offset, end: end + offset };
  const text = block.text.slice(place.start, place.end);
  const suggestions = lint
    .suggestions()
    .map((suggestion) => replacementBy(suggestion, text))
    .slice(0, MOST_SUGGESTIONS);
  if (lint.lint_kind() === "Spelling") {
    return isSpellable(text) ? unknownWord(block, { ...place, text }, suggestions) : undefined;
  }
  const severity: Severity = TASTE.has(lint.lint_kind()) ? "suggestion" : "warning";
  const message = lint.message().replaceAll(/`([^`]*)`/gu, "“$1”");
  return findingAt(block, place, { rule: `harper/${rule}`, kind: "grammar", severity, message, suggestions });
}

function replacementBy(suggestion: Suggestion, text: string): string {
  const kind = suggestion.kind();
  if (kind === SuggestionKind.Remove) return "";
  const replacement = suggestion.get_replacement_text();
  return kind === SuggestionKind.InsertAfter ? text + replacement : replacement;
}
