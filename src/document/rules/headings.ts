import { HeadingNode } from "@lexical/rich-text";
import type { LexicalEditor } from "lexical";
import { headingTag } from "../nodes/heading/tag.ts";

/** Headings have the levels 2 to 4. A page pasted from the web brings its own level 1, and Word its level 5. */
export function registerHeadingRule(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(HeadingNode, (node) => {
    const tag = headingTag(node.getTag());
    if (tag !== node.getTag()) node.setTag(tag);
  });
}
