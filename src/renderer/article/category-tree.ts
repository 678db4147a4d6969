import type { Category } from "../../shared/category.ts";

/** A category and how deep it lies in the tree; 0 at the top. */
export interface TreeLine {
  category: Category;
  depth: number;
}

/** The category tree as lines from top to bottom, children below their parent, siblings in their order. */
export function categoryTree(categories: readonly Category[]): TreeLine[] {
  return [...linesBelow(categories, null, 0)];
}

function* linesBelow(categories: readonly Category[], parentId: string | null, depth: number): Generator<TreeLine> {
  const siblings = categories.filter((category) => category.parentId === parentId);
  for (const category of siblings.sort((one, other) => one.position - other.position)) {
    yield { category, depth };
    yield* linesBelow(categories, category.id, depth + 1);
  }
}
