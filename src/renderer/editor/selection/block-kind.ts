import { $isListItemNode, $isListNode } from "@lexical/list";
import { $isHeadingNode } from "@lexical/rich-text";
import { $isRootOrShadowRoot, type LexicalNode, type RangeSelection } from "lexical";

/** The blocks a reporter writes in, by the names their commands have. */
export type BlockKind =
  | "paragraph"
  | "heading-2"
  | "heading-3"
  | "heading-4"
  | "bulleted-list"
  | "numbered-list"
  | "quotation"
  | "pull-quote"
  | "attribution";

/** The kind of block that a selection lies in; null where it spans several kinds or a block that holds no text. */
export function $blockKindOf(selection: RangeSelection): BlockKind | null {
  const kind = $kindAround(selection.anchor.getNode());
  return kind === null || selection.isCollapsed() || kind === $kindAround(selection.focus.getNode()) ? kind : null;
}

function $kindAround(start: LexicalNode): BlockKind | null {
  for (let node: LexicalNode | null = start; node !== null; node = node.getParent()) {
    const kind = $kindOf(node);
    if (kind !== null) return kind;
  }
  return null;
}

function $kindOf(node: LexicalNode): BlockKind | null {
  if ($isHeadingNode(node)) return headingKind(node.getTag());
  if ($isListItemNode(node)) {
    const list = node.getParent();
    return $isListNode(list) && list.getListType() === "number" ? "numbered-list" : "bulleted-list";
  }
  switch (node.getType()) {
    case "quotation":
      return "quotation";
    case "pull-quote":
      return "pull-quote";
    case "attribution":
      return "attribution";
    case "paragraph":
      return $isRootOrShadowRoot(node.getParent()) ? "paragraph" : null;
    default:
      return null;
  }
}

function headingKind(tag: string): BlockKind {
  return tag === "h2" ? "heading-2" : tag === "h3" ? "heading-3" : "heading-4";
}
