import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { LineSchema } from "../inline.ts";

/** Who said it: the last part of a quotation or pull quote. Empty where nobody is named. */
export const AttributionSchema = z.strictObject({
  type: z.literal("attribution"),
  direction: OwnDirectionSchema,
  children: LineSchema,
});
export type Attribution = z.infer<typeof AttributionSchema>;
