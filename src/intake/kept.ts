import type { Block } from "../document/nodes/block.ts";
import type { Inline } from "../document/nodes/inline.ts";
import type { List } from "../document/nodes/list/schema.ts";
import type { Counts, KeptKind } from "./receipt.ts";

const BLOCK_KINDS: Partial<Record<Block["type"], KeptKind>> = {
  heading: "headings",
  list: "lists",
  quotation: "quotations",
  "pull-quote": "quotations",
  horizontalrule: "dividers",
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
    for (const node of inlinesOf(block)) {
      if (node.type === "link") count("links");
      const texts = node.type === "link" ? node.children : [node];
      count("emphasis", texts.filter((text) => text.type === "text" && text.format !== 0).length);
    }
  }
  count("pictures", pictures);
  return kept;
}

function inlinesOf(block: Block | List): Inline[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.children;
    case "quotation":
    case "pull-quote":
      return block.children.flatMap(({ children }) => children);
    case "list":
      return block.children.flatMap(({ children }) =>
        children.flatMap((child) => (child.type === "list" ? inlinesOf(child) : [child])),
      );
    case "horizontalrule":
    case "image":
    case "also-read":
      return [];
  }
}
