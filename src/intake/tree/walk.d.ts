import type { ElementNode, TreeNode } from "./node.ts";
/** The elements below a node in document order. */
export declare function elementsIn(node: ElementNode): Generator<ElementNode>;
/**
 * Puts in place of each node below `root` what `replace` answers, inner nodes first: the node itself to keep it, nothing to drop
 * it, its children to unwrap it.
 */
export declare function rewrite(
  root: ElementNode,
  replace: (node: TreeNode, parent: ElementNode) => readonly TreeNode[],
): void;
/** As `rewrite`, for elements only. */
export declare function rewriteElements(
  root: ElementNode,
  replace: (node: ElementNode, parent: ElementNode) => readonly TreeNode[],
): void;
/** Drops the elements that match, with all that is in them. Answers how many there were. */
export declare function removeElements(
  root: ElementNode,
  matches: (node: ElementNode, parent: ElementNode) => boolean,
): number;
