import type { LexicalNode } from "lexical";
import { $blockElement } from "../block-element.ts";
import { FrameNode } from "../frame-node.ts";

/** What quotations and pull quotes are in the editor: the same figure as on the page, the paragraphs directly within. */
export class QuotedNode extends FrameNode {
  override $config() {
    return this.config(Symbol.for("QuotedNode"), { extends: FrameNode });
  }

  override createDOM(): HTMLElement {
    return $blockElement("figure", this);
  }
}

export function $isQuotedNode(node: LexicalNode | null | undefined): node is QuotedNode {
  return node instanceof QuotedNode;
}
