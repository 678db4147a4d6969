import { $createParagraphNode, type LexicalEditor } from "lexical";
import { AttributionNode } from "../nodes/attribution/node.ts";
import { $isQuotedNode } from "../nodes/quotation/quoted-node.ts";

/** An attribution outside a quotation is a paragraph: it can be copied without the words it belongs to. */
export function registerStrayAttributionRule(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(AttributionNode, (node) => {
    if (!$isQuotedNode(node.getParent())) node.replace($createParagraphNode(), true);
  });
}
