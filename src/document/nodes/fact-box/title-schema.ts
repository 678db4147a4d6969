import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { LineSchema } from "../inline.ts";

/** The title of a box: its first part. Empty where it goes by the name of its kind. */
export const BoxTitleSchema = z.strictObject({
  type: z.literal("box-title"),
  direction: OwnDirectionSchema,
  children: LineSchema,
});
export type BoxTitle = z.infer<typeof BoxTitleSchema>;
