import { $insertNodeToNearestRoot } from "@lexical/utils";
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
} from "lexical";
import { $topBlockOf } from "../rules/lift.ts";

/**
 * Puts a block where the selection ends: in place of an empty paragraph, otherwise after the block there; a picture and the like
 * divides a paragraph at the caret. At the end of the body where nothing is selected.
 */
export function $insertBlock(block: LexicalNode): void {
  const selection = $getSelection();
  const at = $isRangeSelection(selection) ? selection.focus.getNode() : selection?.getNodes().at(-1);
  const top = at === undefined || at.is($getRoot()) ? $getRoot().getLastChild() : $topBlockOf(at);
  if (top === null) $getRoot().append(block);
  else if ($isParagraphNode(top) && top.isEmpty()) top.replace(block);
  else if ($isDecoratorNode(block) && $isParagraphNode(top) && $isRangeSelection(selection))
    $insertNodeToNearestRoot(block);
  else top.insertAfter(block);
}

/** Puts the caret where typing goes on after a block: at the start of the next one, a new paragraph if there is none. */
export function $selectAfter(block: LexicalNode): void {
  const next = block.getNextSibling();
  if ($isElementNode(next)) next.selectStart();
  else {
    const paragraph = $createParagraphNode();
    block.insertAfter(paragraph);
    paragraph.select();
  }
}
