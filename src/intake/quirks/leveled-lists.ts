import { flatItem } from "../blocks/families/list-item.ts";
import { attribute, type ElementNode, type TreeNode } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Some programs write lists side by side and say elsewhere how they nest. Word on the web writes every item as a list of its own,
 * with the level in `data-aria-level`; Slack starts a new list at every change of level, with the level in `data-indent`; a
 * document published or downloaded from Google Docs has it in a class, `lst-kix_…-2`.
 */
export const leveledLists: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    if (node.name !== "ul" && node.name !== "ol") return [node];
    const { list, level } = ownPlace(node);
    const isLeveled = (item: ElementNode): boolean => item.name === "li" && (level > 0 || levelOf(item) > 0);
    if (!node.children.some((child) => child.kind === "element" && isLeveled(child))) return [node];
    let number = Number.parseInt(attribute(node, "start"), 10) || 1;
    return node.children.map((child): TreeNode => {
      if (child.kind !== "element" || !isLeveled(child)) return child;
      const place = Number.parseInt(attribute(child, "data-aria-posinset"), 10);
      return flatItem([{ ...child, name: "div" }], {
        level: levelOf(child) || level,
        list: `leveled ${list}${attribute(child, "data-listid")}`,
        listType: node.name === "ol" ? "number" : "bullet",
        number: place > 0 ? place : number++,
      });
    });
  });
};

function ownPlace(node: ElementNode): { list: string; level: number } {
  const [, list = "", depth] = /(?:^|\s)lst-(kix_\w+)-(\d+)(?:\s|$)/.exec(attribute(node, "class")) ?? [];
  const indent = Number.parseInt(depth ?? attribute(node, "data-indent"), 10);
  return { list, level: indent >= 0 ? indent + 1 : 0 };
}

function levelOf(item: ElementNode): number {
  return Number.parseInt(attribute(item, "data-aria-level"), 10) || 0;
}
