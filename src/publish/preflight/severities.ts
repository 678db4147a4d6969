import type { PreflightCode, PreflightSeverity } from "../../shared/preflight.ts";

const NOTES = new Set<PreflightCode>([
  "standfirst-missing",
  "category-missing",
  "title-cut",
  "description-cut",
  "lead-image-missing",
  "lead-image-small",
  "link-headline-old",
  "link-page-unknown",
  "link-text-address",
  "dateline-old",
  "heading-empty",
  "heading-level-skipped",
  "language-of-part",
  "licence-missing",
]);

/** What a finding means: what a publication lets nothing leave with, blocks; the rest is a warning or a note. */
export function severityOf(code: PreflightCode, blocking: readonly PreflightCode[]): PreflightSeverity {
  if (blocking.includes(code)) return "block";
  return NOTES.has(code) ? "note" : "warn";
}
