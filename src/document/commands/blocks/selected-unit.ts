import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from "@lexical/list";
import { $getSelection, $isRangeSelection, type LexicalNode } from "lexical";
import { $selectedBlocks } from "../selected-blocks.ts";

/**
 * What moves, is copied or goes as one: the items that the selection touches in one list, each with the lists nested in it, or the
 * blocks at the top of the body that it touches. A list goes as a whole where all its items are touched. In order, side by side.
 */
export function $selectedUnit(): LexicalNode[] {
  const items = $selectedItems();
  const list = items[0]?.getParent();
  const isWhole = $isListNode(list) && items.length === list.getChildrenSize() && !$isListItemNode(list.getParent());
  return items.length === 0 || isWhole ? $selectedBlocks() : items;
}

function $selectedItems(): ListItemNode[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const anchors = $itemsAround(selection.anchor.getNode());
  const focuses = $itemsAround(selection.focus.getNode());
  for (const one of anchors) {
    const other = focuses.find((item) => item.getParentOrThrow().is(one.getParent()));
    if (other === undefined) continue;
    const [first, last] = one.getIndexWithinParent() <= other.getIndexWithinParent() ? [one, other] : [other, one];
    return $itemsBetween($ownerOf(first), last);
  }
  return [];
}

function $itemsAround(start: LexicalNode): ListItemNode[] {
  const items: ListItemNode[] = [];
  for (let node: LexicalNode | null = start; node !== null; node = node.getParent()) {
    if ($isListItemNode(node)) items.push(node);
  }
  return items;
}

function $itemsBetween(first: LexicalNode, last: ListItemNode): ListItemNode[] {
  const end = $endOf(last);
  const items: ListItemNode[] = [];
  for (let item: LexicalNode | null = first; $isListItemNode(item); item = item.getNextSibling()) {
    items.push(item);
    if (item.is(end)) break;
  }
  return items;
}

/** The list that an item holds in place of a line, if it does: it belongs to the item before. */
export function $nestedIn(item: LexicalNode | null): ListNode | null {
  const child = $isListItemNode(item) ? item.getFirstChild() : null;
  return $isListNode(child) ? child : null;
}

/** The item that a nested list's item belongs to; any other item is its own. */
export function $ownerOf(item: LexicalNode): LexicalNode {
  let owner = item;
  while ($nestedIn(owner) !== null) {
    const before = owner.getPreviousSibling();
    if (before === null) break;
    owner = before;
  }
  return owner;
}

/** The last of the nested lists' items that belong to an item; the item itself where there is none. */
export function $endOf(item: LexicalNode): LexicalNode {
  let end = item;
  for (let next = item.getNextSibling(); $nestedIn(next) !== null && next !== null; next = next.getNextSibling())
    end = next;
  return end;
}
