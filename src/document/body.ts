import { z } from "zod";
import { BlocksSchema } from "./nodes/block.ts";

/** The body of an article: Lexical's serialised state, validated and in normal form. Only `restore` makes one. */
export const BodySchema = z.strictObject({
  root: z.strictObject({ type: z.literal("root"), children: BlocksSchema }),
});
export type Body = z.infer<typeof BodySchema>;

/** The body of a new article: one empty paragraph to type into. */
export const EMPTY_BODY: Body = { root: { type: "root", children: [{ type: "paragraph", children: [] }] } };

/** The body as JSON text. Equal bodies give equal text. */
export function serialiseBody(body: Body): string {
  return JSON.stringify(body);
}
