import { z } from "zod";
import { LinkTargetSchema } from "../../../shared/article/links.ts";

/** A line between paragraphs that points at another article or an address; null until the writer has chosen where. */
export const AlsoReadSchema = z.strictObject({
  type: z.literal("also-read"),
  target: LinkTargetSchema.nullable().default(null),
});
export type AlsoRead = z.infer<typeof AlsoReadSchema>;
