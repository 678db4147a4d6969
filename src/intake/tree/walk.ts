import type { ElementNode, TreeNode } from "./node.ts";

/** The elements below a node in document order. */
export function* elementsIn(node: ElementNode): Generator<ElementNode> {
  const open = [node.children.values()];
  for (let children = open.at(-1); children !== undefined; children = open.at(-1)) {
    const next = children.next();
    if (next.done === true) open.pop();
    else if (next.value.kind === "element") {
      yield next.value;
      open.push(next.value.children.values());
    }
  }
}

/**
 * Puts in place of each node below `root` what `replace` answers, inner nodes first: the node itself to keep it, nothing to drop
 * it, its children to unwrap it.
 */
export function rewrite(
  root: ElementNode,
  replace: (node: TreeNode, parent: ElementNode) => readonly TreeNode[],
): void {
  // Every quirk walks the whole tree and most change nothing, so that a list is made anew only where something differs.
  let rewritten: TreeNode[] | undefined;
  for (const [index, child] of root.children.entries()) {
    if (child.kind === "element") rewrite(child, replace);
    const instead = replace(child, root);
    if (rewritten === undefined && instead.length === 1 && instead[0] === child) continue;
    rewritten ??= root.children.slice(0, index);
    // One by one: there may be more of them than a call takes arguments.
    for (const node of instead) rewritten.push(node);
  }
  if (rewritten !== undefined) root.children = rewritten;
}

/** As `rewrite`, for elements only. */
export function rewriteElements(
  root: ElementNode,
  replace: (node: ElementNode, parent: ElementNode) => readonly TreeNode[],
): void {
  rewrite(root, (node, parent) => (node.kind === "element" ? replace(node, parent) : [node]));
}

/** Drops the elements that match, with all that is in them. Answers how many there were. */
export function removeElements(
  root: ElementNode,
  matches: (node: ElementNode, parent: ElementNode) => boolean,
): number {
  let removed = 0;
  root.children = root.children.filter((child) => {
    if (child.kind !== "element") return true;
    if (matches(child, root)) {
      removed++;
      return false;
    }
    removed += removeElements(child, matches);
    return true;
  });
  return removed;
}
