import { type LexicalEditor, TextNode } from "lexical";
import { bodyTextFormat } from "../nodes/text/format.ts";

/** Text has only the formats of the body. Google Docs puts colours and fonts on every run it copies. */
export function registerTextRule(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    const format = bodyTextFormat(node.getFormat());
    if (format !== node.getFormat()) node.setFormat(format);
    if (node.getStyle() !== "") node.setStyle("");
    if (node.getMode() !== "normal") node.setMode("normal");
  });
}
