import { z } from "zod";
import { cleanText } from "./clean.ts";
import { bodyTextFormat } from "./format.ts";

/** A run of text with one set of formats. `format` is a sum of `TEXT_FORMATS`. */
export const TextSchema = z.strictObject({
  type: z.literal("text"),
  text: z.string().transform(cleanText),
  format: z.int().nonnegative().default(0).transform(bodyTextFormat),
});
export type Text = z.infer<typeof TextSchema>;
