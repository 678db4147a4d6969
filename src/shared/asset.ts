import { z } from "zod";
import { AssetIdentifierSchema } from "./identifiers.ts";

/** The picture types a library takes in: all of them safe to show in a page. */
export const MediaTypeSchema = z.enum(["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"]);
export type MediaType = z.infer<typeof MediaTypeSchema>;

/** A picture kept in the library, named by its content. `width` and `height` in pixels as shown (orientation applied), `size` in bytes. */
export const AssetSchema = z.strictObject({
  id: AssetIdentifierSchema,
  mediaType: MediaTypeSchema,
  width: z.int().positive(),
  height: z.int().positive(),
  size: z.int().positive(),
  fileName: z.string().max(255),
});
export type Asset = z.infer<typeof AssetSchema>;

/** The ending of a picture's file by its type, without the dot. */
export const EXTENSIONS = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "avif",
} as const satisfies Record<MediaType, string>;

/** The name of an asset's file, in the library and in exports alike: `<sha-256>.jpg`. */
export function assetFileName(asset: Pick<Asset, "id" | "mediaType">): string {
  return `${asset.id}.${EXTENSIONS[asset.mediaType]}`;
}
