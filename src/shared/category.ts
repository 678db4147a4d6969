import { z } from "zod";
import { SlugSchema } from "./article/slug.ts";
import { IdentifierSchema } from "./identifiers.ts";

/** A node of the category tree. `parentId` is null at the top; siblings are ordered by `position`. */
export const CategorySchema = z.strictObject({
  id: IdentifierSchema,
  parentId: IdentifierSchema.nullable(),
  name: z.string().trim().min(1).max(100),
  slug: SlugSchema,
  position: z.int().nonnegative(),
});
export type Category = z.infer<typeof CategorySchema>;

/** The categories from the top of the tree down to `categoryId`; empty for null or an unknown one. */
export function categoryPath(categories: readonly Category[], categoryId: string | null): Category[] {
  const path: Category[] = [];
  for (let next = categoryId; next !== null;) {
    const category = categories.find(({ id }) => id === next);
    if (category === undefined || path.includes(category)) break;
    path.unshift(category);
    next = category.parentId;
  }
  return path;
}
