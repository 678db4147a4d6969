import { type Finding, isSameText, type TextBlock } from "../findings.ts";
import { type Allowances, review } from "../review/review.ts";
import type { BlockResult, RevisedBlock } from "./protocol.ts";

/** A block and what has been found in it so far. `engine` is undefined until its spelling was checked. */
export interface BlockRecord {
  block: TextBlock;
  revision: number;
  rules: readonly Finding[];
  engine: readonly Finding[] | undefined;
}

/** The record of a changed block: an engine's findings hold as long as text and language do. */
export function revised({ block, revision, engine }: RevisedBlock, before: BlockRecord | undefined): BlockRecord {
  const known = before !== undefined && isSameText(before.block, block) ? before.engine : undefined;
  return { block, revision, rules: [], engine: known ?? engine ?? undefined };
}

/** What to tell the window about a block. */
export function resultOf(record: BlockRecord, allowances: Allowances): BlockResult {
  const { block, revision, rules, engine } = record;
  const findings = review([...rules, ...(engine ?? [])], block, allowances);
  return { block: block.key, revision, complete: engine !== undefined, findings, engine: engine ? [...engine] : null };
}

/** Findings of the whole article, block by block. */
export function articleResults(
  findings: readonly Finding[],
  records: ReadonlyMap<string, BlockRecord>,
  allowances: Allowances,
): BlockResult[] {
  return Array.from(
    Map.groupBy(findings, ({ block }) => block),
    ([key, found]) => {
      const record = records.get(key);
      if (record === undefined) return [];
      const { block, revision } = record;
      return [{ block: key, revision, complete: true, findings: review(found, block, allowances), engine: null }];
    },
  ).flat();
}
