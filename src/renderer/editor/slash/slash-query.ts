import { $getSelection, $isParagraphNode, $isRangeSelection, $isRootNode, $isTextNode } from "lexical";

/** A slash that opens a paragraph and is followed by letters up to the caret: what the menu is asked for. */
const QUERY = /^\/([\p{L}\p{N}][\p{L}\p{M}\p{N} ’'-]{0,24})?$/u;

/** What has been typed after the slash; null where no slash menu is asked for. */
export function $readSlashQuery(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== "text") return null;
  const text = selection.anchor.getNode();
  if (!$isTextNode(text) || text.getPreviousSibling() !== null || !text.isSimpleText()) return null;
  const block = text.getParent();
  if (!$isParagraphNode(block) || !$isRootNode(block.getParent())) return null;
  const match = QUERY.exec(text.getTextContent().slice(0, selection.anchor.offset));
  return match === null ? null : (match[1] ?? "");
}

/** Takes the slash and what follows it up to the caret out of the text. */
export function $removeSlashQuery(): void {
  const selection = $getSelection();
  if ($readSlashQuery() === null || !$isRangeSelection(selection)) return;
  const text = selection.anchor.getNode();
  if (!$isTextNode(text)) return;
  const block = text.getParentOrThrow();
  text.spliceText(0, selection.anchor.offset, "", true);
  if (!text.isAttached() || text.getTextContent() !== "") return;
  // An empty run of text would keep the block from being taken for an empty one.
  text.remove();
  block.selectStart();
}
