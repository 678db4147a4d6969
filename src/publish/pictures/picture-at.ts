import type { Picture, PictureLook, PictureSource } from "../../document/surroundings.ts";
import type { Asset, MediaType } from "../../shared/asset.ts";
import { frameOf, frameOfRatio, isWhole } from "../../shared/picture/frame.ts";
import { renditionFileName } from "../../shared/picture/rendition.ts";
import { type PictureSizes, USUAL_SIZES } from "./picture-sizes.ts";
import type { Crop } from "../../shared/picture/use.ts";

/** The widths that pages offer, in pixels: a phone, a phone of more pixels, the column, the column of more pixels. */
const WIDTHS = [480, 800, 1200] as const;
const WIDEST_WIDTH = 1800;
/** Up to this width there is one file: offered by its width it would be taken for as wide as the column, and enlarged. */
const LEAST_CHOICE = 800;
/** The widest file for browsers that know no `srcset`, and for whoever takes one file only. */
const FALLBACK_WIDTH = 1200;

const WIDEST = { body: FALLBACK_WIDTH, lead: FALLBACK_WIDTH, card: FALLBACK_WIDTH, entry: 480, small: 320 } as const;

/**
 * The formats made from each: first those to choose from, then the one that is always there. AVIF and WebP keep transparency;
 * animations stay in their own format, since a picture's file does not say before it is read whether it moves.
 */
const FORMATS = {
  "image/jpeg": { choice: ["image/avif", "image/webp"], fallback: "image/jpeg" },
  "image/png": { choice: ["image/avif", "image/webp"], fallback: "image/png" },
  "image/webp": { choice: ["image/webp"], fallback: "image/webp" },
  "image/gif": { choice: [], fallback: "image/gif" },
  "image/avif": { choice: ["image/avif"], fallback: "image/webp" },
} as const satisfies Record<MediaType, { choice: readonly MediaType[]; fallback: MediaType }>;

/**
 * A picture as a page or another format shows it: its files by the addresses that `addressOf` gives their names. No file is wider
 * than the part of the picture it shows. Undefined where `addressOf` has no address for the file that is always there.
 */
export function pictureAt(
  asset: Asset,
  { crop, focus, ratio, place = "body" }: PictureLook,
  addressOf: (fileName: string) => string | undefined,
  sizes: PictureSizes = USUAL_SIZES,
): Picture | undefined {
  const whole = frameOf(asset, crop);
  const frame = ratio === undefined ? whole : frameOfRatio(whole, focus, ratio);
  const { choice, fallback } = FORMATS[asset.mediaType];
  const width = Math.min(frame.width, WIDEST[place]);
  const fileAt = (mediaType: MediaType, wide: number): string | undefined =>
    addressOf(
      renditionFileName({ assetId: asset.id, crop: isWhole(frame, asset) ? null : frame, width: wide, mediaType }),
    );
  const address = fileAt(fallback, width);
  if (address === undefined) return undefined;
  const picture = { address, width, height: heightOf(frame, width) };
  if (place !== "body" && place !== "lead") return picture;
  const sources = choice.flatMap((mediaType) => sourceOf(mediaType, frame, fileAt));
  return sources.length === 0 ? picture : { ...picture, sizes: sizes[place], sources };
}

/** How high a part of a picture is at a width, in whole pixels. */
export function heightOf(frame: Pick<Crop, "width" | "height">, width: number): number {
  return Math.max(1, Math.round((width * frame.height) / frame.width));
}

function sourceOf(
  mediaType: MediaType,
  frame: Crop,
  fileAt: (mediaType: MediaType, width: number) => string | undefined,
): PictureSource[] {
  const least = frame.width <= LEAST_CHOICE ? [] : WIDTHS.filter((width) => width < frame.width);
  const widths = [...least, Math.min(frame.width, WIDEST_WIDTH)];
  const addresses = [...new Set(widths)].flatMap((width) => {
    const address = fileAt(mediaType, width);
    return address === undefined ? [] : [{ address, width }];
  });
  return addresses.length === 0 ? [] : [{ mediaType, addresses }];
}
