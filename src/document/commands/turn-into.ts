import { $insertList } from "@lexical/list";
import { $createHeadingNode } from "@lexical/rich-text";
import { $setBlocksType } from "@lexical/selection";
import { $createParagraphNode, $getSelection, $isParagraphNode, $isRangeSelection, type LexicalNode } from "lexical";
import { $createQuotedNode, $takeApart, type QuotedKind } from "../nodes/quotation/node-parts.ts";
import { $isQuotedNode, type QuotedNode } from "../nodes/quotation/quoted-node.ts";
import { $isInTable } from "./table/place.ts";
import { $topBlockOf } from "../rules/lift.ts";

/** The kinds of text block that a writer can turn into one another. */
export type TextBlockKind =
  | "paragraph"
  | "heading-2"
  | "heading-3"
  | "heading-4"
  | "bulleted-list"
  | "numbered-list"
  | QuotedKind;

/**
 * Turns the blocks of the selection into another kind. A quotation that is touched turns as a whole, its speaker becoming a
 * paragraph, unless it turns into a pull quote or back, which keeps its parts. Items turn one by one. The paragraphs of a
 * table stay paragraphs.
 */
export function $turnInto(kind: TextBlockKind): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.getNodes().some($isInTable)) return;
  const quoted = $topBlocks().filter($isQuotedNode);
  switch (kind) {
    case "paragraph":
      $takeAllApart(quoted);
      $setBlocksType(selection, $createParagraphNode, () => undefined);
      break;
    case "heading-2":
    case "heading-3":
    case "heading-4":
      $takeAllApart(quoted);
      $setBlocksType(
        selection,
        () => $createHeadingNode(TAGS[kind]),
        () => undefined,
      );
      break;
    case "bulleted-list":
    case "numbered-list":
      $takeAllApart(quoted);
      $insertList(kind === "bulleted-list" ? "bullet" : "number");
      break;
    case "quotation":
    case "pull-quote":
      $turnIntoQuoted(kind);
  }
}

const TAGS = { "heading-2": "h2", "heading-3": "h3", "heading-4": "h4" } as const;

function $turnIntoQuoted(kind: QuotedKind): void {
  const [first, ...others] = $topBlocks();
  if ($isQuotedNode(first) && others.length === 0) {
    $changeKind(first, kind);
    return;
  }
  $takeAllApart([first, ...others].filter($isQuotedNode));
  $setBlocksType($getSelection(), $createParagraphNode, () => undefined);
  const paragraphs = $topBlocks().filter($isParagraphNode);
  const start = paragraphs[0];
  if (start === undefined) return;
  const quoted = $createQuotedNode(kind);
  start.insertBefore(quoted);
  quoted.splice(0, 1, paragraphs);
}

function $changeKind(quoted: QuotedNode, kind: QuotedKind): void {
  if (quoted.getType() === kind) return;
  const other = $createQuotedNode(kind);
  quoted.insertBefore(other);
  other.splice(0, 2, quoted.getChildren());
  quoted.remove();
}

function $takeAllApart(quoted: readonly QuotedNode[]): void {
  for (const node of quoted) $takeApart(node);
}

/** The blocks at the top of the body that the selection touches, in order. */
function $topBlocks(): LexicalNode[] {
  const selection = $getSelection();
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
