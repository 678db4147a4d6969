import { z } from "zod";
import { AssetIdentifierSchema } from "../../../shared/identifiers.ts";

/** A picture of the library. An empty `alt` marks it as decoration. */
export const ImageSchema = z.strictObject({
  type: z.literal("image"),
  assetId: AssetIdentifierSchema,
  alt: z.string().default(""),
  caption: z.string().default(""),
  credit: z.string().default(""),
});
export type Image = z.infer<typeof ImageSchema>;
