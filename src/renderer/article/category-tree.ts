import type { Category } from "../../shared/category.ts";

/** A category and how deep it lies in the tree; 0 at the top. */
export interface TreeLine {
  category: Category;
  depth: number;
}

/** The category tree as lines from top to bottom, children below their parent, siblings in their order. */
export function categoryTree(categories: readonly Category[], parentId: string | null = null, depth = 0): TreeLine[] {
  return categories
    .filter((category) => category.parentId === parentId)
    .sort((one, other) => one.position - other.position)
    .flatMap((category) => [{ category, depth }, ...categoryTree(categories, category.id, depth + 1)]);
}
