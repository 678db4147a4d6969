import { HorizontalRuleNode } from "@lexical/extension";
import { $isLinkNode } from "@lexical/link";
import { type LexicalEditor, type LexicalNode, mergeRegister } from "lexical";
import { AlsoReadNode } from "../nodes/also-read/node.ts";
import { EmbedNode } from "../nodes/embed/node.ts";
import { ImageNode } from "../nodes/image/node.ts";
import { $liftOut } from "./lift.ts";

/**
 * Pictures, dividers, cards and "Also read" lines stand between blocks, and a picture has a file. The rules of lines, lists and quotations
 * send them out; links are left, in which web pages keep their pictures.
 */
export function registerObjectRule(editor: LexicalEditor): () => void {
  return mergeRegister(
    ...[ImageNode, HorizontalRuleNode, AlsoReadNode, EmbedNode].map((klass) =>
      editor.registerNodeTransform<LexicalNode>(klass, (node) => {
        if ($isLinkNode(node.getParent())) $liftOut([node]);
      }),
    ),
    editor.registerNodeTransform(ImageNode, (node) => {
      if (node.getImage().assetId === "") node.remove();
    }),
  );
}
