import { z } from "zod";
import { LineBreakSchema } from "../line-break/schema.ts";
import { TabSchema } from "../tab/schema.ts";
import { TextSchema } from "../text/schema.ts";

/** A link to an address. Links do not nest. */
export const LinkSchema = z.strictObject({
  type: z.literal("link"),
  url: z.string(),
  children: z.array(z.discriminatedUnion("type", [TextSchema, LineBreakSchema, TabSchema])),
});
export type Link = z.infer<typeof LinkSchema>;
