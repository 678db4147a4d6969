import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { LineSchema } from "../inline.ts";
import { headingTag } from "./tag.ts";

/** A heading of level 2 to 4; the headline is the page's only level 1. Other levels are taken as the nearest of these. */
export const HeadingSchema = z.strictObject({
  type: z.literal("heading"),
  tag: z.enum(["h1", "h2", "h3", "h4", "h5", "h6"]).transform(headingTag),
  direction: OwnDirectionSchema,
  children: LineSchema,
});
export type Heading = z.infer<typeof HeadingSchema>;
