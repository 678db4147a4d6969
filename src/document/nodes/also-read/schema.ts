import { z } from "zod";
import { LinkTargetSchema } from "../../../shared/article/links.ts";

/** A line between paragraphs that points at another article or an address. */
export const AlsoReadSchema = z.strictObject({
  type: z.literal("also-read"),
  target: LinkTargetSchema,
});
export type AlsoRead = z.infer<typeof AlsoReadSchema>;
