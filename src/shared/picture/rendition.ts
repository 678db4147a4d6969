import { EXTENSIONS, type MediaType, MediaTypeSchema } from "../asset.ts";
import { type Crop, CropSchema } from "./use.ts";

/**
 * A file made from a picture for readers: a part of it, so many pixels wide, in a format, without any metadata. The part is in
 * pixels of the picture; null is the whole.
 */
export interface Rendition {
  readonly assetId: string;
  readonly crop: Crop | null;
  readonly width: number;
  readonly mediaType: MediaType;
}

const NAME = String.raw`([0-9a-f]{64})(?:-(\d{1,6})\.(\d{1,6})\.(\d{1,6})\.(\d{1,6}))?-([1-9]\d{0,4})\.(jpg|png|webp|gif|avif)`;
const WHOLE_NAME = new RegExp(`^${NAME}$`);
const NAME_AT_END = new RegExp(`${NAME}$`);
const EXTENSION = /\.(?:jpg|png|webp|gif|avif)/g;
/** How long a name can be up to its extension, in characters. */
const LONGEST_STEM = 64 + 4 * 7 + 6;

/**
 * The name of a rendition's file: the picture's SHA-256, the part, the width. It says how the file is made, so it is known before
 * the file is there, and the same on any machine: `<sha-256>-1200.avif`, `<sha-256>-<x>.<y>.<width>.<height>-1200.avif`.
 */
export function renditionFileName({ assetId, crop, width, mediaType }: Rendition): string {
  const part = crop === null ? "" : `-${[crop.x, crop.y, crop.width, crop.height].join(".")}`;
  return `${assetId}${part}-${String(width)}.${EXTENSIONS[mediaType]}`;
}

/** The rendition that a file's name stands for; undefined for any other name. */
export function readRenditionName(fileName: string): Rendition | undefined {
  const [, assetId = "", x, y, width, height, wide, extension] = WHOLE_NAME.exec(fileName) ?? [];
  const mediaType = MediaTypeSchema.options.find((type) => EXTENSIONS[type] === extension);
  if (mediaType === undefined) return undefined;
  if (x === undefined) return { assetId, crop: null, width: Number(wide), mediaType };
  const crop = CropSchema.safeParse({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) });
  return crop.success ? { assetId, crop: crop.data, width: Number(wide), mediaType } : undefined;
}

/** The renditions that a text names, each once. They are looked for by how they end, which a long text has seldom. */
export function renditionsIn(text: string): Rendition[] {
  const names = new Set<string>();
  for (const { 0: extension, index } of text.matchAll(EXTENSION)) {
    const before = text.slice(Math.max(0, index - LONGEST_STEM), index);
    const name = NAME_AT_END.exec(before + extension)?.[0];
    if (name !== undefined) names.add(name);
  }
  return [...names].flatMap((name) => readRenditionName(name) ?? []);
}
