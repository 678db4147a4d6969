import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { QuotedSchema } from "../quotation/quoted.ts";

/** A pull quote: words lifted from the article and set large. The same parts as a quotation. */
export const PullQuoteSchema = z.strictObject({
  type: z.literal("pull-quote"),
  direction: OwnDirectionSchema,
  children: QuotedSchema,
});
export type PullQuote = z.infer<typeof PullQuoteSchema>;
