import { element, type TreeNode } from "../tree/node.ts";
import { elementsIn } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/** The element that the marker of a list item stands in, once it is known to be one. */
export const MARKER = "dateline:marker";

/**
 * Word says everything twice: once for itself in a hidden comment, and once for browsers between `<![if !supportLists]>` and
 * `<![endif]>` (Safari makes real comments of these). Most of what browsers get is the text; but some of it only imitates a
 * feature that HTML is said to lack: list markers, fillers of empty paragraphs, and the anchors of comments.
 */
export const conditionalComments: Quirk = ({ root }) => {
  for (const node of [root, ...elementsIn(root)]) {
    if (node.children.some((child) => conditionOf(child) !== undefined)) node.children = resolved(node.children);
  }
};

const IMITATIONS = new Set([
  "supportemptyparas",
  "supportlinebreaknewline",
  "supportannotations",
  "supportmisalignedcolumns",
]);

function resolved(nodes: readonly TreeNode[]): TreeNode[] {
  const result: TreeNode[] = [];
  let open: { condition: string; inside: TreeNode[] } | undefined;
  for (const node of nodes) {
    const condition = conditionOf(node);
    if (open !== undefined && isEnd(node)) {
      result.push(...resolvedSection(open.condition, open.inside));
      open = undefined;
    } else if (open !== undefined) open.inside.push(node);
    else if (condition === undefined) result.push(node);
    else open = { condition, inside: [] };
  }
  return open === undefined ? result : [...result, ...open.inside];
}

function resolvedSection(condition: string, inside: readonly TreeNode[]): readonly TreeNode[] {
  if (condition === "supportlists") return [element(MARKER, inside)];
  return IMITATIONS.has(condition) ? [] : inside;
}

function conditionOf(node: TreeNode): string | undefined {
  if (node.kind !== "comment") return undefined;
  return /^\[if\s+!(\w+)\]$/i.exec(node.text.trim())?.[1]?.toLowerCase();
}

function isEnd(node: TreeNode): boolean {
  return node.kind === "comment" && /^\[endif\]$/i.test(node.text.trim());
}
