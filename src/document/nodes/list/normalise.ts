import type { Inline } from "../inline.ts";
import { normaliseLine } from "../line.ts";
import type { List, ListItem } from "./schema.ts";

/**
 * The normal form of a list: each item holds either a line or one list, a nested list follows the item it belongs to, and items
 * are numbered. Empty nested lists are dropped.
 */
export function normaliseList<Shape extends List>(list: Shape): Shape {
  const items = liftLeading(list.children.flatMap(splitItem));
  let value = list.start;
  const children = items.map((item) => ({ ...item, value: nestedListOf(item) === undefined ? value++ : value }));
  return { ...list, children };
}

/** The list that an item holds in place of a line, if it does. */
export function nestedListOf(item: ListItem): List | undefined {
  const child = item.children[0];
  return child?.type === "list" ? child : undefined;
}

function splitItem(item: ListItem): ListItem[] {
  const parts: (Inline[] | List)[] = [];
  for (const child of item.children) {
    const before = parts.at(-1);
    if (child.type === "list") parts.push(child);
    else if (Array.isArray(before)) before.push(child);
    else parts.push([child]);
  }
  if (parts.length === 0) return [item];
  return parts
    .filter((part) => Array.isArray(part) || part.children.length > 0)
    .map((part) => ({ ...item, children: Array.isArray(part) ? normaliseLine(part) : [part] }));
}

function liftLeading(items: ListItem[]): ListItem[] {
  const [first, ...rest] = items;
  const nested = first === undefined ? undefined : nestedListOf(first);
  return nested === undefined ? items : liftLeading([...nested.children, ...rest]);
}
