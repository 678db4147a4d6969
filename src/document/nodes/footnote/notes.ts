import { $isElementNode, type LexicalNode } from "lexical";
import { $isFootnoteNode } from "./node.ts";
import type { Note } from "./schema.ts";

/** The notes of the footnotes in a node of the editor, in order. */
export function $notesIn(node: LexicalNode): Note[] {
  if ($isFootnoteNode(node)) return [node.getNote()];
  return $isElementNode(node) ? node.getChildren().flatMap($notesIn) : [];
}
