import { z } from "zod";
import { AttributionSchema } from "../attribution/schema.ts";
import { OwnDirectionSchema } from "../direction.ts";
import { ParagraphSchema } from "../paragraph/schema.ts";

/** A pull quote: words lifted from the article and set large. The same parts as a quotation. */
export const PullQuoteSchema = z.strictObject({
  type: z.literal("pull-quote"),
  direction: OwnDirectionSchema,
  children: z.array(z.discriminatedUnion("type", [ParagraphSchema, AttributionSchema])),
});
export type PullQuote = z.infer<typeof PullQuoteSchema>;
