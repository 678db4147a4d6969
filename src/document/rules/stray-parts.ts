import { $isListNode, ListItemNode } from "@lexical/list";
import { $createParagraphNode, type ElementNode, type LexicalEditor, mergeRegister } from "lexical";
import { AttributionNode } from "../nodes/attribution/node.ts";
import { $isQuotedNode } from "../nodes/quotation/node-parts.ts";

/** An attribution outside a quotation, or an item outside a list, is a paragraph: parts of blocks are copied without the whole. */
export function registerStrayPartRule(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(AttributionNode, (node) => {
      if (!$isQuotedNode(node.getParent())) $becomeParagraph(node);
    }),
    editor.registerNodeTransform(ListItemNode, (node) => {
      if (!$isListNode(node.getParent())) $becomeParagraph(node);
    }),
  );
}

// Not by `replace`: a list item's own looks for its list.
function $becomeParagraph(node: ElementNode): void {
  const paragraph = $createParagraphNode();
  node.insertBefore(paragraph);
  paragraph.append(...node.getChildren());
  node.remove();
}
