import { $isListItemNode, $isListNode, type ListNode } from "@lexical/list";
import { $getNodeByKey, type LexicalNode, type NodeKey } from "lexical";
import { $isAtTop } from "../../rules/lift.ts";
import { $endOf, $nestedIn, $ownerOf, $selectedUnit } from "./selected-unit.ts";

/**
 * Moves what is selected past the block or item before it (-1) or after it (1). An item at the edge of a nested list leaves it for the
 * list around. Answers whether anything moved; the selection goes along.
 */
export function $moveBlocks(by: 1 | -1): boolean {
  const unit = $selectedUnit();
  const edge = by === 1 ? unit.at(-1) : unit[0];
  if (edge === undefined) return false;
  const beyond = by === 1 ? edge.getNextSibling() : edge.getPreviousSibling();
  if (beyond === null) return $leaveNestedList(unit, edge, by);
  if (by === 1) $place(unit, $endOf(beyond), true);
  else $place(unit, $ownerOf(beyond), false);
  return true;
}

/** Moves blocks at the top of the body, in their order, before or after another. Answers whether anything moved. */
export function $moveBlocksTo(keys: readonly NodeKey[], targetKey: NodeKey, isAfter: boolean): boolean {
  const target = $getNodeByKey(targetKey);
  const unit = keys.map((key) => $getNodeByKey(key)).filter((node) => node !== null && $isAtTop(node));
  if (target === null || !$isAtTop(target) || unit.some((node) => target.is(node))) return false;
  const blocks = unit.filter((node) => node !== null);
  $place(blocks, target, isAfter);
  return blocks.length > 0;
}

function $leaveNestedList(unit: readonly LexicalNode[], edge: LexicalNode, by: 1 | -1): boolean {
  const list = edge.getParent();
  const wrapper = list?.getParent() ?? null;
  if (!$isListNode(list) || !$isListItemNode(wrapper)) return false;
  if (by === 1) $place(unit, wrapper, true);
  else $place(unit, $ownerOf(wrapper), false);
  if (isEmptied(list)) wrapper.remove();
  return true;
}

function isEmptied(list: ListNode): boolean {
  return list.isEmpty() || list.getChildren().every((item) => $nestedIn(item)?.isEmpty() === true);
}

function $place(unit: readonly LexicalNode[], target: LexicalNode, isAfter: boolean): void {
  if (isAfter) for (const node of unit.toReversed()) target.insertAfter(node, false);
  else for (const node of unit) target.insertBefore(node, false);
}
