import type { IgnoredFinding } from "../../shared/language-desk.ts";
import { type Finding, foundText, type TextBlock } from "../findings.ts";

const CONTEXT = 30;

/** What to keep so that a finding is ignored from now on, here (`once`) or everywhere (`always`). */
export function ignoring(finding: Finding, block: TextBlock, scope: IgnoredFinding["scope"]): IgnoredFinding {
  const { rule } = finding;
  const text = foundText(finding, block);
  return scope === "always" ? { scope, rule, text } : { scope, rule, text, ...contextOf(finding, block) };
}

/** Ignored findings ready for looking up. */
export type IgnoredIndex = ReadonlySet<string>;

/** Prepares ignored findings. */
export function indexIgnored(ignored: readonly IgnoredFinding[]): IgnoredIndex {
  return new Set(ignored.map(signature));
}

/** Whether somebody decided to live with a finding. */
export function isIgnored(finding: Finding, block: TextBlock, ignored: IgnoredIndex): boolean {
  if (ignored.size === 0) return false;
  return (
    ignored.has(signature(ignoring(finding, block, "always"))) ||
    ignored.has(signature(ignoring(finding, block, "once")))
  );
}

function contextOf({ start, end }: Finding, { text }: TextBlock): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
}

function signature(ignored: IgnoredFinding): string {
  const { scope, rule, text } = ignored;
  return JSON.stringify(scope === "always" ? [scope, rule, text] : [scope, rule, text, ignored.before, ignored.after]);
}
