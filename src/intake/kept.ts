import type { Block } from "../document/nodes/block.ts";
import { textsOf } from "../document/nodes/lines.ts";
import type { Counts, KeptKind } from "./receipt.ts";

const BLOCK_KINDS: Partial<Record<Block["type"], KeptKind>> = {
  heading: "headings",
  list: "lists",
  quotation: "quotations",
  "pull-quote": "quotations",
  "fact-box": "boxes",
  "editors-note": "boxes",
  embed: "embeds",
  horizontalrule: "dividers",
  table: "tables",
};

/** What blocks hold, counted by kind. */
export function keptIn(blocks: readonly Block[], pictures: number): Counts<KeptKind> {
  const kept: Partial<Record<KeptKind, number>> = {};
  const count = (kind: KeptKind, times = 1): void => {
    if (times > 0) kept[kind] = (kept[kind] ?? 0) + times;
  };
  for (const block of blocks) {
    const kind = BLOCK_KINDS[block.type];
    if (kind !== undefined) count(kind);
    for (const node of textsOf(block).flat()) {
      if (node.type === "link") count("links");
      if (node.type === "footnote") count("footnotes");
      const texts = node.type === "link" ? node.children : [node];
      count("emphasis", texts.filter((text) => text.type === "text" && text.format !== 0).length);
    }
  }
  count("pictures", pictures);
  return kept;
}
