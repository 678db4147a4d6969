import { z } from "zod";
import { AttributionSchema } from "../attribution/schema.ts";
import { OwnDirectionSchema } from "../direction.ts";
import { ParagraphSchema } from "../paragraph/schema.ts";

/** A quotation set as a block: its paragraphs, then its attribution. */
export const QuotationSchema = z.strictObject({
  type: z.literal("quotation"),
  direction: OwnDirectionSchema,
  children: z.array(z.discriminatedUnion("type", [ParagraphSchema, AttributionSchema])),
});
export type Quotation = z.infer<typeof QuotationSchema>;
