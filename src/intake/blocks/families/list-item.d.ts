import { type ElementNode, type TreeNode } from "../../tree/node.ts";
import type { ListPlace } from "../entry.ts";
import type { Family } from "../family.ts";
/** An item that knows its own level: what quirks make of programs whose lists are not nested in the markup. */
export declare function flatItem(children: readonly TreeNode[], place: Omit<ListPlace, "item">): ElementNode;
/** A further paragraph of the item before it. */
export declare function continueItem(item: ElementNode, paragraph: ElementNode): void;
/** Items that know their own level, and items outside any list. */
export declare const listItemFamily: Family;
