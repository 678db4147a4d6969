import { z } from "zod";
import { FindingKindSchema } from "../shared/language-desk.ts";
import { LanguageSchema } from "../shared/language.ts";

/** What a block of text is, as far as checks care: a quotation runs on over paragraphs, not over a caption. */
export const TextBlockKindSchema = z.enum([
  "headline",
  "kicker",
  "standfirst",
  "paragraph",
  "heading",
  "list-item",
  "quotation",
  "pull-quote",
  "table-cell",
  "caption",
  "note",
]);
export type TextBlockKind = z.infer<typeof TextBlockKindSchema>;

/** The unit of checking: one block's plain text. `key` is the caller's own name for it, a node key or a path. */
export const TextBlockSchema = z.strictObject({
  key: z.string().min(1),
  kind: TextBlockKindSchema,
  language: LanguageSchema,
  text: z.string(),
});
export type TextBlock = z.infer<typeof TextBlockSchema>;

/** Whether the same is to be found in two blocks: the same text of the same kind, in the same language. */
export function isSameText(one: TextBlock, other: TextBlock): boolean {
  return one.text === other.text && one.language === other.language && one.kind === other.kind;
}

export const SeveritySchema = z.enum(["error", "warning", "suggestion"]);
export type Severity = z.infer<typeof SeveritySchema>;

/**
 * Something a reporter may want to mend. `start` and `end` are UTF-16 offsets in the text of the block named by `block`,
 * `end` exclusive; each suggestion replaces exactly that range, an empty one deletes it. `rule` names what found it
 * (`doubled-word`, `house-style/per-cent`, `harper/ModalOf`) and is stable, so that it can be ignored or switched off.
 */
export const FindingSchema = z.strictObject({
  rule: z.string().min(1),
  kind: FindingKindSchema,
  severity: SeveritySchema,
  message: z.string(),
  block: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  suggestions: z.array(z.string()),
  reason: z.string().optional(),
});
export type Finding = z.infer<typeof FindingSchema>;

/** Findings in the order of their places in the text. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** The words a finding is about. */
export function foundText(finding: Finding, block: TextBlock): string {
  return block.text.slice(finding.start, finding.end);
}

/** A finding at a place in a block. */
export function findingAt(
  block: TextBlock,
  { start, end }: { start: number; end: number },
  about: Omit<Finding, "block" | "start" | "end">,
): Finding {
  return { block: block.key, start, end, ...about };
}
