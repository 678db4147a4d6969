import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { LineSchema } from "../inline.ts";

/** A paragraph. */
export const ParagraphSchema = z.strictObject({
  type: z.literal("paragraph"),
  direction: OwnDirectionSchema,
  children: LineSchema,
});
export type Paragraph = z.infer<typeof ParagraphSchema>;
