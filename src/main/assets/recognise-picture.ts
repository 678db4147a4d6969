import { imageSize } from "image-size";
import type { Asset, MediaType } from "../../shared/asset.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** The most pixels a picture may have: enough for any press camera, too few to exhaust the memory when it is shown. */
const MOST_PIXELS = 200_000_000;

const MEDIA_TYPES = new Map<string, MediaType>([
  ["jpg", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
  ["gif", "image/gif"],
  ["avif", "image/avif"],
]);

/** EXIF orientations from here on turn the picture on its side. */
const FIRST_SIDEWAYS_ORIENTATION = 5;

/** A picture's type and size, from its bytes: neither its name nor what anyone says of it counts. */
export function recognisePicture(
  fileName: string,
  bytes: Uint8Array,
): Result<Pick<Asset, "mediaType" | "width" | "height">> {
  const measured = measure(bytes);
  const mediaType = MEDIA_TYPES.get(measured?.type ?? "");
  if (measured === undefined || mediaType === undefined || measured.width < 1 || measured.height < 1) {
    return fail(notAnImage(fileName));
  }
  if (measured.width * measured.height > MOST_PIXELS) return fail(tooManyPixels(fileName));
  const sideways = (measured.orientation ?? 1) >= FIRST_SIDEWAYS_ORIENTATION;
  const [width, height] = sideways ? [measured.height, measured.width] : [measured.width, measured.height];
  return succeed({ mediaType, width, height });
}

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

function notAnImage(fileName: string) {
  return {
    code: "not-an-image",
    message: "This is not a picture that pages can show.",
    place: fileName,
    mend: "Choose a JPEG, PNG, WebP, GIF or AVIF file.",
  } as const;
}

function tooManyPixels(fileName: string) {
  return {
    code: "too-large",
    message: `The picture has more than ${MOST_PIXELS / 1_000_000} million pixels.`,
    place: fileName,
    mend: "Scale it down and add it again.",
  } as const;
}
