import exifr from "exifr";
import { z } from "zod";
import type { PictureWords } from "../../shared/picture/words.ts";

/** Node finds the CommonJS build, which has its functions on one object only, whatever the types say. */
const reader: Pick<typeof exifr, "parse"> = exifr;

const ValueSchema = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]);
const TextSchema = z.union([ValueSchema, z.array(ValueSchema).transform((values) => values.join(", "))]).catch("");
const SegmentSchema = z.record(z.string(), z.unknown()).catch({});
const FoundSchema = z
  .object({
    iptc: SegmentSchema,
    dc: SegmentSchema,
    photoshop: SegmentSchema,
    Iptc4xmpCore: SegmentSchema,
    ifd0: SegmentSchema,
  })
  .partial()
  .catch({});

/**
 * What a picture says of itself, by the IPTC Photo Metadata Standard: in IIM, else in XMP, else in Exif. A credit names the
 * creator and who provided it; the copyright notice stands in where neither is named. All are one line, cut to their fields.
 */
export async function readWords(bytes: Uint8Array): Promise<PictureWords> {
  const found = FoundSchema.parse(
    await reader.parse(bytes, {
      iptc: true,
      xmp: true,
      tiff: true,
      exif: false,
      gps: false,
      icc: false,
      ifd0: { pick: ["ImageDescription", "Artist", "Copyright"] },
      mergeOutput: false,
    }),
  );
  const text = (...values: readonly unknown[]): string =>
    values.map((value) => line(TextSchema.parse(value))).find((words) => words !== "") ?? "";
  const { iptc, dc, photoshop, Iptc4xmpCore: core, ifd0 } = found;
  const creator = text(iptc?.["Byline"], dc?.["creator"], ifd0?.["Artist"]);
  const provider = text(iptc?.["Credit"], photoshop?.["Credit"]);
  const copyright = text(iptc?.["CopyrightNotice"], dc?.["rights"], ifd0?.["Copyright"]);
  const credit = [...new Set([creator, provider])].filter((name) => name !== "").join(" / ") || copyright;
  return {
    alt: text(core?.["AltTextAccessibility"]).slice(0, 1000),
    caption: text(iptc?.["Caption"], dc?.["description"], ifd0?.["ImageDescription"]).slice(0, 2000),
    credit: credit.slice(0, 300),
  };
}

/** One line. IIM's texts come byte by byte: those that are UTF-8 are read as such, which is what every picture desk writes. */
function line(text: string): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
  const isBytes = /^[\p{ASCII}\u0080-\u00ff]*$/u.test(text);
  return (isBytes ? (utf8(bytes) ?? text) : text).replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
