import { z } from "zod";
import { AssetIdentifierSchema } from "../../../shared/identifiers.ts";
import { pictureUseFields } from "../../../shared/picture/use.ts";

/** A picture of the library, with its words and the part of it that is shown. */
export const ImageSchema = z.strictObject({
  type: z.literal("image"),
  assetId: AssetIdentifierSchema,
  alt: z.string().default(""),
  caption: z.string().default(""),
  credit: z.string().default(""),
  ...pictureUseFields,
});
export type Image = z.infer<typeof ImageSchema>;
