import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../document/testing/random-tree.ts";
import type { MediaType } from "../../shared/asset.ts";
import { photograph, pictureLibrary } from "../testing/photograph.ts";
import { stripMetadata } from "./strip-metadata.ts";

const SAID = { orientation: 6, gps: true, caption: "A port", creator: "Jane Doe", alt: "Ships" };
const TYPES = [
  [".jpg", "image/jpeg"],
  [".png", "image/png"],
  [".webp", "image/webp"],
  [".gif", "image/gif"],
] as const satisfies [string, MediaType][];

/** A picture in a format with all the metadata that the format holds. */
async function told(suffix: string): Promise<Buffer> {
  const vips = await pictureLibrary();
  const photo = await photograph(80, 40, SAID);
  const bytes = suffix === ".jpg" ? photo : Buffer.from(vips.Image.newFromBuffer(photo).writeToBuffer(suffix));
  // These two say it in packed form, or not at all: a remark in plain words goes before their end.
  if (suffix === ".gif") return insertBefore(bytes, 1, Buffer.from("\x21\xfe\x08Jane Doe\0", "latin1"));
  return suffix === ".png" ? insertBefore(bytes, 12, pngText("Author\0Jane Doe")) : bytes;
}

function insertBefore(bytes: Buffer, end: number, remark: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, -end), remark, bytes.subarray(-end)]);
}

/** A `tEXt` chunk: its length, its type, its words and their checksum. */
function pngText(words: string): Buffer {
  const body = Buffer.from(`tEXt${words}`, "latin1");
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

async function pixelsOf(bytes: Buffer): Promise<string> {
  const vips = await pictureLibrary();
  return Buffer.from(vips.Image.newFromBuffer(bytes).writeToMemory()).toString("base64");
}

describe.each(TYPES)("a %s file without its metadata", (suffix, mediaType) => {
  it("says nothing of itself, has the same pixels, and stays as it is the next time", async () => {
    const before = await told(suffix);
    const after = stripMetadata(before, mediaType);
    const said = /GPS|xmpmeta|8BIM|A port|Jane Doe|Ships/;
    expect(said.test(before.toString("latin1"))).toBe(true);
    if (after === undefined) throw new Error("it was not taken apart");
    expect(said.test(after.toString("latin1"))).toBe(false);
    expect(await pixelsOf(after)).toBe(await pixelsOf(before));
    expect(stripMetadata(after, mediaType)?.equals(after)).toBe(true);
  });

  it("comes to an end whatever the file holds", async () => {
    const random = randomNumbers(20260301);
    const sound = await told(suffix);
    for (let attempt = 0; attempt < 500; attempt += 1) {
      const bytes = Buffer.from(sound.subarray(0, Math.ceil(random() * sound.length)));
      for (let change = random() * 12; change > 0; change -= 1) {
        bytes[Math.floor(random() * bytes.length)] = random() * 256;
      }
      const stripped = stripMetadata(bytes, mediaType);
      expect(stripped === undefined || stripped.length <= bytes.length + 64).toBe(true);
    }
  });
});

it("a photograph keeps which way up it is, and what follows its end is left out", async () => {
  const vips = await pictureLibrary();
  const photo = Buffer.concat([await photograph(80, 40, SAID), Buffer.from("a video of the same moment")]);
  const stripped = stripMetadata(photo, "image/jpeg") ?? Buffer.alloc(0);
  expect({
    orientation: vips.Image.newFromBuffer(stripped).getInt("orientation"),
    video: stripped.includes("video"),
  }).toEqual({ orientation: 6, video: false });
});
