import { $isLinkNode } from "@lexical/link";
import { $createParagraphNode, type LexicalEditor } from "lexical";
import { FootnoteNode } from "../nodes/footnote/node.ts";
import { $isAtTop } from "./lift.ts";

/** A footnote's mark stands in a line, and after a link rather than in one: it is a link itself on the page. */
export function registerFootnoteRule(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(FootnoteNode, (node) => {
    const parent = node.getParent();
    if ($isLinkNode(parent)) parent.insertAfter(node);
    else if ($isAtTop(node)) node.replace($createParagraphNode()).append(node);
  });
}
