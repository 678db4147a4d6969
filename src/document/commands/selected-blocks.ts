import { $getSelection, $isNodeSelection, $isRangeSelection, type LexicalNode } from "lexical";
import { $topBlockOf } from "../rules/lift.ts";

/** The blocks at the top of the body that the selection touches, in order. */
export function $selectedBlocks(): LexicalNode[] {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const blocks = selection.getNodes().map($topBlockOf);
    return blocks.toSorted((some, other) => some.getIndexWithinParent() - other.getIndexWithinParent());
  }
  if (!$isRangeSelection(selection)) return [];
  const [start, end] = [selection.anchor, selection.focus].map((point) => $topBlockOf(point.getNode()));
  if (start === undefined || end === undefined) return [];
  const [first, last] = selection.isBackward() ? [end, start] : [start, end];
  const blocks: LexicalNode[] = [];
  for (let block: LexicalNode | null = first; block !== null; block = block.is(last) ? null : block.getNextSibling()) {
    blocks.push(block);
  }
  return blocks;
}
