import type Vips from "wasm-vips";
import type { MediaType } from "../../shared/asset.ts";
import { frameOf } from "../../shared/picture/frame.ts";
import type { Crop } from "../../shared/picture/use.ts";
import type { PictureTasks } from "./picture-tasks.ts";

/** The library at work, and what it makes. */
export type PictureLibrary = typeof Vips;
type Image = Vips.Image;
/** Notes an image, to be let go of with all others once the work is done. */
type Keep = (image: Image) => Image;

/** How each format is written: one setting for all, so that the same picture gives the same bytes anywhere. */
const ENCODERS = {
  "image/jpeg": { suffix: ".jpg", options: { Q: 82, interlace: true, optimize_coding: true } },
  "image/png": { suffix: ".png", options: { compression: 9 } },
  "image/webp": { suffix: ".webp", options: { Q: 78, effort: 4 } },
  "image/gif": { suffix: ".gif", options: { effort: 7 } },
  // Of AV1's ten speeds one of the quickest: a tenth of the usual one's time for files hardly larger.
  "image/avif": { suffix: ".avif", options: { Q: 52, effort: 1 } },
} as const satisfies Record<MediaType, { suffix: string; options: object }>;

/** Formats whose pictures may move: all their frames are read. */
const MAY_MOVE = new Set<MediaType>(["image/gif", "image/webp"]);
/** Up to how many pixels a picture is unpacked once for all its renditions: 160 MB. Larger ones are unpacked piece by piece. */
const MOST_UNPACKED = 40_000_000;

/** Makes renditions of one picture: upright, cut, scaled, in sRGB, without metadata. Throws where it cannot be decoded. */
export function render(
  vips: PictureLibrary,
  { bytes, mediaType, renditions }: PictureTasks["render"]["input"],
): Uint8Array[] {
  return scoped((keep) => {
    const picture = open(vips, bytes, mediaType, keep);
    return renditions.map(({ crop, width, mediaType: format }) =>
      scoped((keepHere) => {
        const size = { width: picture.width, height: picture.pageHeight };
        const frame = frameOf(size, crop ?? undefined);
        return write(fit(vips, picture, frame, width, keepHere), format);
      }),
    );
  });
}

/** The whole picture, at most `longest` pixels wide and high. */
export function reduce(
  vips: PictureLibrary,
  { bytes, mediaType, longest }: PictureTasks["reduce"]["input"],
): Uint8Array {
  return scoped((keep) => {
    const picture = open(vips, bytes, mediaType, keep);
    const whole = { x: 0, y: 0, width: picture.width, height: picture.pageHeight };
    const scale = Math.min(1, longest / Math.max(whole.width, whole.height));
    const reduced = fit(vips, picture, whole, Math.max(1, Math.round(whole.width * scale)), keep);
    return write(reduced, mediaType, mediaType === "image/jpeg" || mediaType === "image/webp" ? { Q: 92 } : {});
  });
}

/** A picture upright. Of one that moves all frames, one below the other, `pageHeight` apart. */
function open(vips: PictureLibrary, bytes: Uint8Array, mediaType: MediaType, keep: Keep): Image {
  const frames = MAY_MOVE.has(mediaType) ? "n=-1" : "";
  const read = keep(vips.Image.newFromBuffer(bytes, frames));
  const upright = read.pageHeight < read.height ? read : keep(read.autorot());
  return upright.width * upright.height > MOST_UNPACKED ? upright : keep(upright.copyMemory());
}

/** A part of a picture at a width, in sRGB with eight bits a channel. */
function fit(vips: PictureLibrary, picture: Image, frame: Crop, width: number, keep: Keep): Image {
  const height = Math.max(1, Math.round((width * frame.height) / frame.width));
  const cut = (top: number): Image => {
    const part = keep(picture.crop(frame.x, top + frame.y, frame.width, frame.height));
    const scaled = keep(part.thumbnailImage(width, { height, size: "force", output_profile: "srgb", no_rotate: true }));
    return keep(scaled.colourspace("srgb"));
  };
  const { pageHeight } = picture;
  const count = Math.floor(picture.height / pageHeight);
  if (count <= 1) return cut(0);
  const joined = keep(
    vips.Image.arrayjoin(
      Array.from({ length: count }, (_, index) => cut(index * pageHeight)),
      { across: 1 },
    ),
  );
  joined.setInt("page-height", height);
  return joined;
}

function write(image: Image, mediaType: MediaType, further: object = {}): Uint8Array {
  const { suffix, options } = ENCODERS[mediaType];
  return image.writeToBuffer(suffix, { ...options, ...further, keep: "none" });
}

/** Runs work whose images are let go of afterwards: WebAssembly's memory knows no garbage collector. */
function scoped<Value>(work: (keep: Keep) => Value): Value {
  const kept: Image[] = [];
  try {
    return work((image) => {
      kept.push(image);
      return image;
    });
  } finally {
    for (const image of kept.toReversed()) image.delete();
  }
}
