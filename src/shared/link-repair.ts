import { z } from "zod";
import { IdentifierSchema } from "./identifiers.ts";

/** What becomes of the links to an article: its headline as it is now, another article in its place, or nothing. */
export const LinkRepairSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("update") }),
  z.strictObject({ kind: z.literal("remove") }),
  z.strictObject({ kind: z.literal("replace"), articleId: IdentifierSchema }),
]);
export type LinkRepair = z.infer<typeof LinkRepairSchema>;

/** An article whose links were repaired: the version it was before, and its revision since. */
export const RepairedArticleSchema = z.strictObject({
  id: IdentifierSchema,
  before: z.int().positive(),
  revision: z.int().positive(),
});
export type RepairedArticle = z.infer<typeof RepairedArticleSchema>;
