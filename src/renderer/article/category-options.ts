import { type Category, categoryPath } from "../../shared/category.ts";
import type { PickerOption } from "../ui/picker.tsx";
import { categoryTree } from "./category-tree.ts";

/** The category tree to choose from; a category is found by those above it, too. */
export function categoryOptions(categories: readonly Category[]): PickerOption[] {
  return categoryTree(categories).map(({ category, depth }) => ({
    value: category.id,
    label: category.name,
    depth,
    keywords: categoryPath(categories, category.id).map(({ name }) => name),
  }));
}
