import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from "lexical";
import { $isListNode } from "@lexical/list";
import { $isAttributionNode } from "../nodes/attribution/node.ts";
import { $isBoxTitleNode } from "../nodes/fact-box/title-node.ts";
import { $isFrameNode } from "../nodes/frame-node.ts";
import { $takeApart } from "../nodes/frames.ts";

/**
 * The keys within quotations, boxes and notes. Enter on an empty last paragraph leaves the frame (in the attribution, the node itself
 * sees to that), and in a title goes on to the words. Backspace at the very start takes the frame apart. Words, speaker and title never
 * run into each other: at the seam between them Backspace and Delete only move the caret.
 */
export function registerFrameKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $leaveTitle() || $leaveFrame(), COMMAND_PRIORITY_LOW),
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => (isBackward ? $deleteBefore() : $deleteAfter()),
      COMMAND_PRIORITY_LOW,
    ),
  );
}

function $leaveTitle(): boolean {
  const title = $partAtCaret();
  const next = title?.getNextSibling();
  if (!$isBoxTitleNode(title) || !$isElementNode(next) || !$isCaretAt(title, "end")) return false;
  next.selectStart();
  return true;
}

function $leaveFrame(): boolean {
  const part = $partAtCaret();
  const frame = part?.getParent();
  if (!$isParagraphNode(part) || !part.isEmpty() || !$isFrameNode(frame)) return false;
  const next = part.getNextSibling();
  if (next !== null && !$isAttributionNode(next)) return false;
  const before = part.getPreviousSibling();
  if (before === null || ($isBoxTitleNode(before) && before.isEmpty())) {
    part.selectStart();
    $takeApart(frame);
    return true;
  }
  const paragraph = $createParagraphNode();
  frame.insertAfter(paragraph);
  paragraph.select();
  if (!$isBoxTitleNode(before)) part.remove();
  return true;
}

function $deleteBefore(): boolean {
  const part = $partAtCaret();
  const frame = part?.getParent();
  if (part === null || $isListNode(part) || !$isFrameNode(frame) || !$isCaretAt(part, "start")) return false;
  const before = part.getPreviousSibling();
  if (before === null) $takeApart(frame);
  else if ($isElementNode(before) && ($isAttributionNode(part) || $isBoxTitleNode(before))) before.selectEnd();
  else return false;
  return true;
}

function $deleteAfter(): boolean {
  const part = $partAtCaret();
  const next = part?.getNextSibling();
  if (part === null || !$isElementNode(next) || !$isCaretAt(part, "end")) return false;
  if (!$isAttributionNode(next) && !$isBoxTitleNode(part)) return false;
  next.selectStart();
  return true;
}

/** The part of a frame that the caret is in; null where words are selected or the caret is elsewhere. */
function $partAtCaret(): ElementNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  for (let node: LexicalNode | null = selection.anchor.getNode(); node !== null; node = node.getParent()) {
    if ($isElementNode(node) && $isFrameNode(node.getParent())) return node;
  }
  return null;
}

function $isCaretAt(part: ElementNode, edge: "start" | "end"): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const { anchor } = selection;
  const start: LexicalNode = anchor.getNode();
  const size = $isElementNode(start) ? start.getChildrenSize() : start.getTextContentSize();
  if (anchor.offset !== (edge === "start" ? 0 : size)) return false;
  for (let node: LexicalNode | null = start; node !== null && !node.is(part); node = node.getParent()) {
    if ((edge === "start" ? node.getPreviousSibling() : node.getNextSibling()) !== null) return false;
  }
  return true;
}
