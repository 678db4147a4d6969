import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from "lexical";
import { $isAttributionNode } from "../nodes/attribution/node.ts";
import { $takeApart } from "../nodes/quotation/node-parts.ts";
import { $isQuotedNode } from "../nodes/quotation/quoted-node.ts";

/**
 * The keys within quotations and pull quotes. Enter on an empty last paragraph leaves the quotation (in the attribution, the node
 * itself sees to that). Backspace at the very start takes it apart. Words and speaker never run into each other: at the seam
 * between them Backspace and Delete only move the caret.
 */
export function registerQuotationKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveAfterEmptyParagraph, COMMAND_PRIORITY_LOW),
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => (isBackward ? $deleteBefore() : $deleteAfter()),
      COMMAND_PRIORITY_LOW,
    ),
  );
}

function $leaveAfterEmptyParagraph(): boolean {
  const block = $blockAtCaret();
  const quoted = block?.getParent();
  if (block === null || !block.isEmpty() || !$isQuotedNode(quoted)) return false;
  if (!$isAttributionNode(block.getNextSibling())) return false;
  if (block.getPreviousSibling() === null) {
    block.selectStart();
    $takeApart(quoted);
    return true;
  }
  const paragraph = $createParagraphNode();
  quoted.insertAfter(paragraph);
  paragraph.select();
  block.remove();
  return true;
}

function $deleteBefore(): boolean {
  const block = $blockAtCaret();
  const quoted = block?.getParent();
  if (block === null || !$isQuotedNode(quoted) || !$isCaretAt(block, "start")) return false;
  if ($isAttributionNode(block)) block.getPreviousSibling()?.selectEnd();
  else if (block.getPreviousSibling() === null) $takeApart(quoted);
  else return false;
  return true;
}

function $deleteAfter(): boolean {
  const block = $blockAtCaret();
  const next = block?.getNextSibling();
  if (block === null || !$isAttributionNode(next) || !$isCaretAt(block, "end")) return false;
  next.selectStart();
  return true;
}

/** The part of a quotation that the caret is in; null where words are selected or the caret is elsewhere. */
function $blockAtCaret(): ElementNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  for (let node: LexicalNode | null = selection.anchor.getNode(); node !== null; node = node.getParent()) {
    if ($isElementNode(node) && $isQuotedNode(node.getParent())) return node;
  }
  return null;
}

function $isCaretAt(block: ElementNode, edge: "start" | "end"): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const { anchor } = selection;
  const start: LexicalNode = anchor.getNode();
  const size = $isElementNode(start) ? start.getChildrenSize() : start.getTextContentSize();
  if (anchor.offset !== (edge === "start" ? 0 : size)) return false;
  for (let node: LexicalNode | null = start; node !== null && !node.is(block); node = node.getParent()) {
    if ((edge === "start" ? node.getPreviousSibling() : node.getNextSibling()) !== null) return false;
  }
  return true;
}
