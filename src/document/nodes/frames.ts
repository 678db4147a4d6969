import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListNode } from "@lexical/list";
import { $isHeadingNode } from "@lexical/rich-text";
import { $createParagraphNode, $isParagraphNode, type LexicalNode, type ParagraphNode } from "lexical";
import { $isAttributionNode } from "./attribution/node.ts";
import { $createEditorsNoteNode, $isEditorsNoteNode } from "./editors-note/node.ts";
import { $createFactBoxNode, $isFactBoxNode } from "./fact-box/node.ts";
import type { FactBoxKind } from "./fact-box/schema.ts";
import { $createBoxTitleNode, $isBoxTitleNode } from "./fact-box/title-node.ts";
import type { FrameNode } from "./frame-node.ts";
import { $createQuotedNode, type QuotedKind } from "./quotation/node-parts.ts";

/** The blocks that hold others, by the names their commands have. */
export type FrameKind = QuotedKind | FactBoxKind | "editors-note";

export function $frameKindOf(frame: FrameNode): FrameKind {
  if ($isFactBoxNode(frame)) return frame.getKind();
  if ($isEditorsNoteNode(frame)) return "editors-note";
  return frame.getType() === "pull-quote" ? "pull-quote" : "quotation";
}

/**
 * Puts a frame of a kind around blocks, where the first of them stands; at the least, one empty paragraph. A heading that comes first
 * becomes the title of a box. Key points are a list; quotations and notes have their lists taken apart. Objects are left behind.
 */
export function $wrap(kind: FrameKind, blocks: readonly LexicalNode[]): FrameNode | null {
  const [start] = blocks;
  if (start === undefined) return null;
  const marker = $createParagraphNode();
  start.insertBefore(marker);
  const frame = $createFrame(kind, blocks);
  marker.replace(frame);
  return frame;
}

function $createFrame(kind: FrameKind, blocks: readonly LexicalNode[]): FrameNode {
  switch (kind) {
    case "quotation":
    case "pull-quote":
      return $createQuotedNode(kind, $asParagraphs(blocks));
    case "editors-note":
      return $createEditorsNoteNode(atLeastOne($asParagraphs(blocks)));
    case "fact-box":
    case "key-points": {
      const title = $createBoxTitleNode();
      const [first, ...others] = blocks;
      const isTitled = $isHeadingNode(first);
      if (isTitled) {
        title.append(...first.getChildren());
        first.remove();
      }
      const rest = isTitled ? others : blocks;
      return $createFactBoxNode(kind, [title, ...(kind === "key-points" ? [$asPoints(rest)] : $asBoxBlocks(rest))]);
    }
  }
}

/** Takes a frame apart into the blocks within; its speaker or title becomes a paragraph, if it has words. Answers the blocks. */
export function $takeApart(frame: FrameNode): LexicalNode[] {
  const blocks: LexicalNode[] = [];
  for (const child of frame.getChildren()) {
    if (!$isAttributionNode(child) && !$isBoxTitleNode(child)) {
      frame.insertBefore(child);
      blocks.push(child);
    } else if (child.isEmpty()) child.remove();
    else {
      const paragraph = $createParagraphNode();
      frame.insertBefore(paragraph);
      paragraph.append(...child.getChildren());
      blocks.push(paragraph);
    }
  }
  frame.remove();
  return blocks;
}

/** Blocks as paragraphs, one for each line of a list. */
function $asParagraphs(blocks: readonly LexicalNode[]): ParagraphNode[] {
  return blocks.flatMap((block): ParagraphNode[] => {
    if ($isParagraphNode(block)) return [block];
    if ($isHeadingNode(block)) return [block.replace($createParagraphNode(), true)];
    return $isListNode(block) ? $linesAsParagraphs(block) : [];
  });
}

function $linesAsParagraphs(list: ListNode): ParagraphNode[] {
  const paragraphs = list.getChildren().flatMap((item): ParagraphNode[] => {
    if (!$isListItemNode(item)) return [];
    const nested = item.getFirstChild();
    return $isListNode(nested) ? $linesAsParagraphs(nested) : [$createParagraphNode().append(...item.getChildren())];
  });
  list.remove();
  return paragraphs;
}

function $asBoxBlocks(blocks: readonly LexicalNode[]): LexicalNode[] {
  return atLeastOne(blocks.flatMap((block): LexicalNode[] => ($isListNode(block) ? [block] : $asParagraphs([block]))));
}

function $asPoints(blocks: readonly LexicalNode[]): ListNode {
  const list = $createListNode("bullet");
  for (const block of blocks) {
    if ($isListNode(block)) {
      list.append(...block.getChildren());
      block.remove();
    }
    for (const paragraph of $asParagraphs([block])) {
      list.append($createListItemNode().append(...paragraph.getChildren()));
      paragraph.remove();
    }
  }
  return list.isEmpty() ? list.append($createListItemNode()) : list;
}

function atLeastOne<Node extends LexicalNode>(blocks: readonly Node[]): (Node | ParagraphNode)[] {
  return blocks.length > 0 ? [...blocks] : [$createParagraphNode()];
}
