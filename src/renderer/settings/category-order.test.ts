import { expect, test } from "vitest";
import type { Category } from "../../shared/category.ts";
import { swapWithSibling } from "./category-order.ts";

function category(id: string, position: number, parentId: string | null = null): Category {
  return { id, parentId, name: id, slug: id, position };
}
const TREE = [category("news", 0), category("world", 0, "news"), category("sport", 1), category("books", 5)];

test.each<[string, string, 1 | -1, Array<[string, number]>]>([
  [
    "moves down",
    "news",
    1,
    [
      ["news", 1],
      ["sport", 0],
      ["books", 2],
    ],
  ],
  [
    "moves up and closes a gap",
    "books",
    -1,
    [
      ["sport", 2],
      ["books", 1],
    ],
  ],
  ["has nothing above it", "news", -1, []],
  ["has no sibling", "world", 1, []],
  ["is unknown", "arts", 1, []],
])("%s", (_, id, by, expected) => {
  expect(swapWithSibling(TREE, id, by).map(({ id, position }) => [id, position])).toEqual(expected);
});
