import type { MediaType } from "../../shared/asset.ts";
import { stripGif } from "./strip/gif.ts";
import { stripJpeg } from "./strip/jpeg.ts";
import { stripPng } from "./strip/png.ts";
import { stripWebp } from "./strip/webp.ts";

/**
 * A picture's file without what it says about itself: place, camera, names, previews, comments. Its pixels, colour profile and
 * orientation stay as they are, to the bit; one that has no metadata comes out as the same bytes. Undefined for a file that
 * cannot be taken apart, and for AVIF with metadata, whose parts lie all over the file: those have to be made anew.
 */
export function stripMetadata(bytes: Buffer, mediaType: MediaType): Buffer | undefined {
  switch (mediaType) {
    case "image/jpeg":
      return stripJpeg(bytes);
    case "image/png":
      return stripPng(bytes);
    case "image/webp":
      return stripWebp(bytes);
    case "image/gif":
      return stripGif(bytes);
    case "image/avif":
      return bytes.includes("Exif") || bytes.includes("rdf+xml") ? undefined : bytes;
  }
}
