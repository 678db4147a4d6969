import { HeadingNode } from "@lexical/rich-text";
import {
  $isDecoratorNode,
  $isElementNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
} from "lexical";
import { AttributionNode } from "../nodes/attribution/node.ts";
import { BoxTitleNode } from "../nodes/fact-box/title-node.ts";
import { $liftOut } from "./lift.ts";

/** A line of text holds no blocks: they follow it. Web pages put pictures and lists inside paragraphs. */
export function registerLineRule(editor: LexicalEditor): () => void {
  return mergeRegister(
    ...[ParagraphNode, HeadingNode, AttributionNode, BoxTitleNode].map((klass) =>
      editor.registerNodeTransform<ElementNode>(klass, (node) => $liftOut(node.getChildren().filter($isBlock))),
    ),
  );
}

/** Whether a node stands on lines of its own. */
export function $isBlock(node: LexicalNode): boolean {
  return ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
}
