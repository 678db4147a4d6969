import { $isTableNode } from "@lexical/table";
import { $createParagraphNode, $isDecoratorNode, type LexicalEditor, RootNode } from "lexical";

/** The body is never empty and never ends in a picture, divider, table, card or "Also read" line: there is always a place to type on. */
export function registerLastBlockRule(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(RootNode, (root) => {
    const last = root.getLastChild();
    if (last === null || $isDecoratorNode(last) || $isTableNode(last)) root.append($createParagraphNode());
  });
}
