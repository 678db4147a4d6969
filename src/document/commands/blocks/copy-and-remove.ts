import { $copyNode, $createNodeSelection, $getRoot, $isElementNode, $setSelection, type LexicalNode } from "lexical";
import { $selectedUnit } from "./selected-unit.ts";

/** Puts a copy of what is selected after it, and the caret into the copy. */
export function $duplicateBlocks(): void {
  const unit = $selectedUnit();
  const copies = unit.map($copyOf);
  const last = unit.at(-1);
  if (last === undefined) return;
  for (const copy of copies.toReversed()) last.insertAfter(copy, false);
  $selectBlock(copies[0]);
}

/** Removes what is selected. The caret goes to what follows, or else to what came before. */
export function $removeBlocks(): void {
  const unit = $selectedUnit();
  const [first] = unit;
  const next = unit.at(-1)?.getNextSibling() ?? null;
  const before = first?.getPreviousSibling() ?? null;
  if (next !== null) $selectBlock(next);
  else if ($isElementNode(before)) before.selectEnd();
  else $selectBlock(before ?? undefined);
  for (const node of unit) node.remove();
  if ($getRoot().isEmpty()) $getRoot().selectStart();
}

function $copyOf(node: LexicalNode): LexicalNode {
  const copy = $copyNode(node);
  if ($isElementNode(node) && $isElementNode(copy)) copy.append(...node.getChildren().map($copyOf));
  return copy;
}

/** Puts the caret at the start of a block, or selects it where it holds no text. */
export function $selectBlock(block: LexicalNode | undefined): void {
  if ($isElementNode(block)) block.selectStart();
  else if (block !== undefined) {
    const selection = $createNodeSelection();
    selection.add(block.getKey());
    $setSelection(selection);
  }
}

/** Selects a block with all it holds. */
export function $selectWholeBlock(block: LexicalNode): void {
  if ($isElementNode(block)) block.select(0, block.getChildrenSize());
  else $selectBlock(block);
}
