import type { Category } from "../../shared/category.ts";

/** The categories to save so that one changes places with the sibling before (-1) or after (1) it; none at the end. */
export function swapWithSibling(categories: readonly Category[], id: string, by: 1 | -1): Category[] {
  const own = categories.find((category) => category.id === id);
  const siblings = categories
    .filter((category) => category.parentId === own?.parentId)
    .sort((one, other) => one.position - other.position);
  const at = siblings.findIndex((category) => category.id === id);
  const other = siblings[at + by];
  if (own === undefined || other === undefined) return [];
  return siblings
    .map((category, index) => ({ category, position: index === at ? at + by : index === at + by ? at : index }))
    .filter(({ category, position }) => category.position !== position)
    .map(({ category, position }) => placed(category, position));
}

function placed(category: Category, position: number): Category {
  return { ...category, position };
}
