import { QuoteNode } from "@lexical/rich-text";
import { $createParagraphNode, $isParagraphNode, type LexicalEditor } from "lexical";
import { $createQuotedNode } from "../nodes/quotation/node-parts.ts";

/** Lexical's own quote becomes a quotation. Pasting a `blockquote` makes one. */
export function registerStockQuoteRule(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(QuoteNode, (node) => {
    const children = node.getChildren();
    const holdsParagraphs = children.length > 0 && children.every($isParagraphNode);
    const paragraphs = holdsParagraphs ? children : [$createParagraphNode()];
    node.insertBefore($createQuotedNode("quotation", paragraphs));
    if (!holdsParagraphs) paragraphs[0]?.append(...children);
    node.remove();
  });
}
