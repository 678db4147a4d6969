import { $insertNodes } from "lexical";
import { $createFootnoteNode, type FootnoteNode } from "../nodes/footnote/node.ts";

/** Puts the mark of an empty footnote at the caret, which then stands after it. */
export function $insertFootnote(): FootnoteNode {
  const footnote = $createFootnoteNode();
  $insertNodes([footnote]);
  footnote.selectEnd();
  return footnote;
}
