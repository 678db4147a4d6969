import { create } from "zustand";
import type { Finding } from "../../language/findings.ts";
import type { FindingKind } from "../../shared/language-desk.ts";

/** A finding with the words it is about, by which its place is known again while the text around it changes. */
export interface PlacedFinding extends Finding {
  readonly found: string;
}

interface Findings {
  /** Every text of the article, in reading order. */
  readonly order: readonly string[];
  /** Findings by the text they are in. */
  readonly byBlock: ReadonlyMap<string, readonly PlacedFinding[]>;
  /** Language engines that could not be opened, with the reason. */
  readonly failedEngines: ReadonlyMap<string, string>;
}

const NOTHING: Findings = { order: [], byBlock: new Map(), failedEngines: new Map() };

export const useFindings = create<Findings>(() => NOTHING);

/** Takes in what has been found in some texts; nothing where a text has none left. */
export function takeFindings(changed: ReadonlyMap<string, readonly PlacedFinding[]>): void {
  useFindings.setState(({ byBlock }) => {
    const next = new Map(byBlock);
    for (const [block, findings] of changed) {
      if (findings.length === 0) next.delete(block);
      else next.set(block, findings);
    }
    return { byBlock: next };
  });
}

/** Takes a finding away that has just been dealt with; those after it in its text move by `shift` characters. */
export function dropFinding(dropped: PlacedFinding, shift = 0): void {
  useFindings.setState(({ byBlock }) => {
    const rest = (byBlock.get(dropped.block) ?? [])
      .filter((finding) => finding !== dropped)
      .map((finding) =>
        finding.start >= dropped.end ? { ...finding, start: finding.start + shift, end: finding.end + shift } : finding,
      );
    return { byBlock: new Map(byBlock).set(dropped.block, rest) };
  });
}

/** The findings of the whole article in reading order, without the kinds that are switched off. */
export function findingsInOrder(
  { order, byBlock }: Pick<Findings, "order" | "byBlock">,
  kindsOff: readonly FindingKind[],
): PlacedFinding[] {
  return order.flatMap((block) => (byBlock.get(block) ?? []).filter(({ kind }) => !kindsOff.includes(kind)));
}
