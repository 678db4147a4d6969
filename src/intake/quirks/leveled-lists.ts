import { flatItem } from "../blocks/families/list-item.ts";
import { attribute, type ElementNode, type TreeNode } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Word on the web writes every item as a list of its own, with the level in `data-aria-level`; Slack starts a new list at every
 * change of level, with the level in `data-indent`. Nesting them is left to the reader.
 */
export const leveledLists: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    if (node.name !== "ul" && node.name !== "ol") return [node];
    const indent = Number.parseInt(attribute(node, "data-indent"), 10);
    const isLeveled = (item: ElementNode): boolean => item.name === "li" && (indent >= 0 || levelOf(item) > 0);
    if (!node.children.some((child) => child.kind === "element" && isLeveled(child))) return [node];
    let number = Number.parseInt(attribute(node, "start"), 10) || 1;
    return node.children.map((child): TreeNode => {
      if (child.kind !== "element" || !isLeveled(child)) return child;
      const place = Number.parseInt(attribute(child, "data-aria-posinset"), 10);
      return flatItem([{ ...child, name: "div" }], {
        level: levelOf(child) || indent + 1,
        list: `leveled ${attribute(child, "data-listid")}`,
        listType: node.name === "ol" ? "number" : "bullet",
        number: place > 0 ? place : number++,
      });
    });
  });
};

function levelOf(item: ElementNode): number {
  return Number.parseInt(attribute(item, "data-aria-level"), 10) || 0;
}
