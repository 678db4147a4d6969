import { attribute } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/** Word on the web and many pages write a heading as a paragraph that only screen readers know to be one. */
export const ariaHeadings: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    if (attribute(node, "role") !== "heading" || /^h[1-6]$/.test(node.name)) return [node];
    const level = Number.parseInt(attribute(node, "aria-level"), 10) || 2;
    return [{ ...node, name: `h${Math.min(Math.max(level, 1), 6)}` }];
  });
};
