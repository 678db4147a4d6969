import { $getDocument, type LexicalNode } from "lexical";

/** The element of a block in the editor: its class is the block's type, as on the page. */
export function $blockElement(name: "figure" | "aside" | "p", node: LexicalNode): HTMLElement {
  const element = $getDocument().createElement(name);
  element.className = node.getType();
  return element;
}
