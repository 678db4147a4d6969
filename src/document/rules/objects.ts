import { HorizontalRuleNode } from "@lexical/extension";
import { type LexicalEditor, type LexicalNode, mergeRegister } from "lexical";
import { AlsoReadNode } from "../nodes/also-read/node.ts";
import { ImageNode } from "../nodes/image/node.ts";
import { $isAtTop, $liftOut } from "./lift.ts";

/** Pictures, dividers and "Also read" lines stand between blocks, and a picture has a file. Word puts pictures into lists. */
export function registerObjectRule(editor: LexicalEditor): () => void {
  return mergeRegister(
    ...[ImageNode, HorizontalRuleNode, AlsoReadNode].map((klass) =>
      editor.registerNodeTransform<LexicalNode>(klass, (node) => {
        if (node.isAttached() && !$isAtTop(node)) $liftOut([node]);
      }),
    ),
    editor.registerNodeTransform(ImageNode, (node) => {
      if (node.getImage().assetId === "") node.remove();
    }),
  );
}
