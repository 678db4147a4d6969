import { $isRootNode, type LexicalNode } from "lexical";

/** The block at the top of the body that holds a node, or is it. */
export function $topBlockOf(node: LexicalNode): LexicalNode {
  let block = node;
  for (let parent = node.getParent(); parent !== null && !$isRootNode(parent); parent = parent.getParent())
    block = parent;
  return block;
}

/** Moves nodes out of the block that holds them, to follow it in the same order. */
export function $liftOut(nodes: readonly LexicalNode[]): void {
  for (const node of nodes.toReversed()) $topBlockOf(node).insertAfter(node);
}

/** Whether a node is a block at the top of the body. */
export function $isAtTop(node: LexicalNode): boolean {
  return $isRootNode(node.getParent());
}
