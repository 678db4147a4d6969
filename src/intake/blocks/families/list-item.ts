import { attribute, element, type ElementNode, type TreeNode } from "../../tree/node.ts";
import type { ListPlace } from "../entry.ts";
import type { Family } from "../family.ts";

const NAME = "dateline:item";

/** An item that knows its own level: what quirks make of programs whose lists are not nested in the markup. */
export function flatItem(children: readonly TreeNode[], place: Omit<ListPlace, "item">): ElementNode {
  const { level, list, listType, number } = place;
  return element(NAME, children, {
    level: String(level),
    list,
    type: listType,
    ...(number === undefined ? {} : { number: String(number) }),
  });
}

/** A further paragraph of the item before it. */
export function continueItem(item: ElementNode, paragraph: ElementNode): void {
  item.children.push(paragraph);
}

/** Items that know their own level, and items outside any list. */
export const listItemFamily: Family = {
  names: [NAME, "li"],
  build: (node, context, builder) => {
    const level = Number(attribute(node, "level")) || 1;
    const number = Number(attribute(node, "number")) || undefined;
    const listType = attribute(node, "type") === "number" ? "number" : "bullet";
    const list = attribute(node, "list");
    const place = { level, listType, list, number, item: node } as const;
    builder.block(node, { ...context, list: { key: list, level } }, { type: "item", place });
  },
};
