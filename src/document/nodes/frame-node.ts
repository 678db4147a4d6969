import { ElementNode, type LexicalNode } from "lexical";

/** A block that holds other blocks. */
export class FrameNode extends ElementNode {
  override $config() {
    return this.config(Symbol.for("FrameNode"), { extends: ElementNode });
  }

  override updateDOM(_before: unknown): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  override canBeEmpty(): boolean {
    return false;
  }
}

export function $isFrameNode(node: LexicalNode | null | undefined): node is FrameNode {
  return node instanceof FrameNode;
}

/** The frame around a node, or the node itself. */
export function $frameAround(start: LexicalNode): FrameNode | null {
  for (let node: LexicalNode | null = start; node !== null; node = node.getParent()) {
    if ($isFrameNode(node)) return node;
  }
  return null;
}
