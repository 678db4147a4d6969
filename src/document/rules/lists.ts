import { $createListItemNode, $isListItemNode, $isListNode, ListItemNode, ListNode } from "@lexical/list";
import { type LexicalEditor, mergeRegister } from "lexical";
import { $liftOut } from "./lift.ts";
import { $isBlock } from "./lines.ts";

/**
 * Lists are bulleted or numbered and not empty; an item holds a line or one nested list; a nested list follows the item it belongs
 * to. Google Docs nests lists beside items rather than in them.
 */
export function registerListRule(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(ListNode, $completeList),
    editor.registerNodeTransform(ListItemNode, $divideItem),
  );
}

function $completeList(list: ListNode): void {
  if (list.getListType() === "check") list.setListType("bullet");
  const first = list.getFirstChild();
  const nested = $isListItemNode(first) ? first.getFirstChild() : null;
  if (list.isEmpty()) list.remove();
  else if ($isListItemNode(first) && $isListNode(nested)) {
    for (const item of nested.getChildren()) first.insertBefore(item);
    first.remove();
  }
}

function $divideItem(item: ListItemNode): void {
  $liftOut(item.getChildren().filter((child) => $isBlock(child) && !$isListNode(child)));
  const children = item.getChildren();
  const split = children.findIndex(
    (child, index) => index > 0 && ($isListNode(child) || $isListNode(children[index - 1])),
  );
  if (split === -1) return;
  const rest = $createListItemNode();
  item.insertAfter(rest);
  rest.append(...children.slice(split));
}
