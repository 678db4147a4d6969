import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { QuotedSchema } from "./quoted.ts";

/** A quotation set as a block: its paragraphs, then its attribution. */
export const QuotationSchema = z.strictObject({
  type: z.literal("quotation"),
  direction: OwnDirectionSchema,
  children: QuotedSchema,
});
export type Quotation = z.infer<typeof QuotationSchema>;
