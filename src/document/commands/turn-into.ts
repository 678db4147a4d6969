import { $insertList } from "@lexical/list";
import { $createHeadingNode } from "@lexical/rich-text";
import { $setBlocksType } from "@lexical/selection";
import { $createParagraphNode, $getSelection, $isRangeSelection, type RangeSelection } from "lexical";
import { $isFactBoxNode } from "../nodes/fact-box/node.ts";
import { $isBoxTitleNode } from "../nodes/fact-box/title-node.ts";
import { $isFrameNode, type FrameNode } from "../nodes/frame-node.ts";
import { $frameKindOf, type FrameKind, $takeApart, $wrap } from "../nodes/frames.ts";
import { $createQuotedNode } from "../nodes/quotation/node-parts.ts";
import { $isQuotedNode } from "../nodes/quotation/quoted-node.ts";
import { $isInTable } from "./table/place.ts";
import { $topBlockOf } from "../rules/lift.ts";
import { $selectedBlocks } from "./selected-blocks.ts";

/** The kinds of text block that a writer can turn into one another. */
export type TextBlockKind =
  | "paragraph"
  | "heading-2"
  | "heading-3"
  | "heading-4"
  | "bulleted-list"
  | "numbered-list"
  | FrameKind;

/**
 * Turns the blocks of the selection into another kind. A quotation, box or note that is touched turns as a whole, its speaker or title
 * becoming a paragraph where the new kind has none; but within a box paragraphs and lists turn by themselves. Items turn one by one.
 * The paragraphs of a table stay paragraphs.
 */
export function $turnInto(kind: TextBlockKind): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.getNodes().some($isInTable)) return;
  switch (kind) {
    case "paragraph":
      $leaveFrames(selection);
      $setBlocksType(selection, $createParagraphNode, () => undefined);
      break;
    case "heading-2":
    case "heading-3":
    case "heading-4":
      $takeAllApart();
      $setBlocksType(
        selection,
        () => $createHeadingNode(TAGS[kind]),
        () => undefined,
      );
      break;
    case "bulleted-list":
    case "numbered-list":
      $leaveFrames(selection);
      $insertList(kind === "bulleted-list" ? "bullet" : "number");
      break;
    default:
      $turnIntoFrame(kind);
  }
}

const TAGS = { "heading-2": "h2", "heading-3": "h3", "heading-4": "h4" } as const;

function $turnIntoFrame(kind: FrameKind): void {
  const [first, ...others] = $selectedBlocks();
  if ($isFrameNode(first) && others.length === 0) $changeFrame(first, kind);
  else {
    $takeAllApart();
    if (!isBox(kind)) $setBlocksType($getSelection(), $createParagraphNode, () => undefined);
    $wrap(kind, $selectedBlocks());
  }
}

function $changeFrame(frame: FrameNode, kind: FrameKind): void {
  if ($frameKindOf(frame) === kind) return;
  if ($isFactBoxNode(frame) && isBox(kind)) frame.setKind(kind);
  else if ($isQuotedNode(frame) && (kind === "quotation" || kind === "pull-quote")) {
    const other = $createQuotedNode(kind);
    frame.insertBefore(other);
    other.splice(0, 2, frame.getChildren());
    frame.remove();
  } else $wrap(kind, $takeApart(frame));
}

function isBox(kind: FrameKind): kind is "fact-box" | "key-points" {
  return kind === "fact-box" || kind === "key-points";
}

/** Takes the quotation, box or note around the selection apart, its lines as they are. */
export function $leaveFrame(): void {
  $takeAllApart();
}

/** Takes the frames of the selection apart, but for a box in whose words alone it lies. */
function $leaveFrames(selection: RangeSelection): void {
  const box = $topBlockOf(selection.anchor.getNode());
  const isInBox = $isFactBoxNode(box) && box.is($topBlockOf(selection.focus.getNode()));
  const isInTitle = selection.getNodes().some((node) => $isBoxTitleNode(node) || $isBoxTitleNode(node.getParent()));
  if (!isInBox || isInTitle) $takeAllApart();
}

function $takeAllApart(): void {
  for (const frame of $selectedBlocks().filter($isFrameNode)) $takeApart(frame);
}
