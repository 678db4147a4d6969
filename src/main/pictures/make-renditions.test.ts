import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Rendition, renditionFileName } from "../../shared/picture/rendition.ts";
import type { MediaType } from "../../shared/asset.ts";
import { addAsset } from "../assets/add-asset.ts";
import { sha256 } from "../assets/sha256.ts";
import type { Library } from "../library/library.ts";
import { photograph, pictureLibrary } from "../testing/photograph.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { keepRendition, renditionsFolder, thin } from "./cache.ts";
import { makeRendition } from "./make-renditions.ts";

const FORMATS = ["image/jpeg", "image/webp", "image/avif", "image/png"] as const;

async function sampleOf(
  library: Library,
  bytes: Uint8Array,
): Promise<(rendition: Partial<Rendition>) => Promise<Buffer>> {
  const { id } = expectValue(addAsset(library, { fileName: "photo", bytes }));
  return async (rendition) => {
    const whole: Rendition = { assetId: id, crop: null, width: 40, mediaType: "image/jpeg" };
    return Buffer.from(expectValue(await makeRendition(library, { ...whole, ...rendition })));
  };
}

/** What a file shows: its measures, how many frames, the colours of its left and right edge, and whether it says anything of itself. */
async function look(bytes: Buffer) {
  const vips = await pictureLibrary();
  const image = vips.Image.newFromBuffer(bytes, /^(?:GIF|RIFF)/.test(bytes.toString("latin1", 0, 4)) ? "n=-1" : "");
  const at = (x: number): string => {
    const [r = 0, , b = 0] = image.getpoint(x, Math.floor(image.pageHeight / 2));
    return r > b ? "red" : "blue";
  };
  return {
    size: [image.width, image.pageHeight],
    frames: image.height / image.pageHeight,
    edges: [at(0), at(image.width - 1)],
    said: ["exif-data", "xmp-data", "iptc-data", "icc-profile-data"].filter((field) => image.getTypeof(field) !== 0),
  };
}

const SAID = { orientation: 6, gps: true, caption: "A port", alt: "Ships" };

describe("a file made from a picture", () => {
  it.each(FORMATS)(
    "as %s is upright, so many pixels wide, and says nothing of itself",
    async (mediaType: MediaType) => {
      const make = await sampleOf(await temporaryLibrary(), await photograph(80, 40, SAID));
      const bytes = await make({ mediaType, width: 20 });
      expect(await look(bytes)).toMatchObject({ size: [20, 40], frames: 1, said: [] });
      expect(/Exif|GPS|xmpmeta|8BIM|A port/.test(bytes.toString("latin1"))).toBe(false);
    },
  );

  it("shows the part that was chosen", async () => {
    const make = await sampleOf(await temporaryLibrary(), await photograph(80, 40));
    const [left, right] = [
      await make({ crop: { x: 0, y: 0, width: 40, height: 20 }, width: 40 }),
      await make({ crop: { x: 40, y: 10, width: 40, height: 30 }, width: 20 }),
    ];
    expect([await look(left), await look(right)]).toMatchObject([
      { size: [40, 20], edges: ["red", "red"] },
      { size: [20, 15], edges: ["blue", "blue"] },
    ]);
  });

  it("is made from the part that is left where a crop reaches beyond the picture", async () => {
    const make = await sampleOf(await temporaryLibrary(), await photograph(80, 40));
    const bytes = await make({ crop: { x: 60, y: 20, width: 400, height: 400 }, width: 10 });
    expect(await look(bytes)).toMatchObject({ size: [10, 10] });
  });

  it("keeps on moving, in GIF and in WebP", async () => {
    const vips = await pictureLibrary();
    const frames = vips.Image.black(30, 60, { bands: 3 })
      .add([[0], [90], [200]].flat())
      .cast("uchar");
    frames.setInt("page-height", 20);
    frames.setArrayInt("delay", [100, 100, 100]);
    frames.setInt("loop", 0);
    const striped = frames.insert(vips.Image.black(30, 20, { bands: 3 }), 0, 20);
    const made = [];
    for (const [suffix, mediaType] of [
      [".gif", "image/gif"],
      [".webp", "image/webp"],
    ] as const) {
      const make = await sampleOf(await temporaryLibrary(), striped.writeToBuffer(suffix));
      made.push(await make({ mediaType, width: 15, crop: { x: 0, y: 0, width: 30, height: 10 } }));
    }
    expect(await Promise.all(made.map(look))).toMatchObject([
      { size: [15, 5], frames: 3 },
      { size: [15, 5], frames: 3 },
    ]);
  });

  it("keeps transparency in PNG, WebP and AVIF", async () => {
    const vips = await pictureLibrary();
    const glass = vips.Image.black(20, 20, { bands: 4 }).copy({ interpretation: "srgb" }).cast("uchar");
    const make = await sampleOf(await temporaryLibrary(), glass.writeToBuffer(".png"));
    for (const mediaType of ["image/png", "image/webp", "image/avif"] as const) {
      const image = vips.Image.newFromBuffer(await make({ mediaType, width: 10 }));
      expect({ mediaType, alpha: image.hasAlpha(), opacity: image.getpoint(5, 5).at(-1) }).toEqual({
        mediaType,
        alpha: true,
        opacity: 0,
      });
    }
  });

  it("has the same bytes whichever library makes it, and when", async () => {
    const bytes = await photograph(300, 200, SAID);
    const hashes = [];
    for (const order of [FORMATS, FORMATS.toReversed()]) {
      const make = await sampleOf(await temporaryLibrary(), bytes);
      const made = new Map<string, string>();
      for (const mediaType of order) made.set(mediaType, sha256(await make({ mediaType, width: 120 })));
      hashes.push(FORMATS.map((mediaType) => made.get(mediaType)));
    }
    expect(hashes[0]).toEqual(hashes[1]);
  });

  it("is made once, and again when the cache is gone", async () => {
    const library = await temporaryLibrary();
    const make = await sampleOf(library, await photograph(80, 40));
    const folder = renditionsFolder(library.paths);
    const first = await make({});
    const [name = ""] = readdirSync(folder);
    const madeAt = statSync(join(folder, name)).mtimeMs;
    await make({});
    const sameFile = statSync(join(folder, name)).mtimeMs === madeAt;
    rmSync(library.paths.cache, { recursive: true });
    expect({ name, sameFile, again: first.equals(await make({})) }).toEqual({
      name: renditionFileName({ assetId: name.slice(0, 64), crop: null, width: 40, mediaType: "image/jpeg" }),
      sameFile: true,
      again: true,
    });
  });

  it("of a picture that cannot be decoded is a failure that names it, and the next is made", async () => {
    const library = await temporaryLibrary();
    const sound = await photograph(80, 40);
    const { id } = expectValue(addAsset(library, { fileName: "broken.jpg", bytes: sound.subarray(0, 300) }));
    const png = Buffer.from("89504e470d0a1a0a0000000d494844520000000a0000000a08060000008d32cfbd", "hex");
    const { id: empty } = expectValue(addAsset(library, { fileName: "empty.png", bytes: png }));
    const broken = await makeRendition(library, { assetId: empty, crop: null, width: 5, mediaType: "image/png" });
    const cut = await makeRendition(library, { assetId: id, crop: null, width: 5, mediaType: "image/jpeg" });
    const make = await sampleOf(library, sound);
    expect({
      broken: expectCode(broken),
      place: broken.ok ? "" : broken.error.place,
      cut: cut.ok,
      size: (await look(await make({}))).size,
    }).toMatchObject({
      broken: "not-an-image",
      place: "empty.png",
      size: [40, 20],
    });
  });
});

it("the cache is kept within its bounds, what was made last stays", async () => {
  const library = await temporaryLibrary();
  await (
    await sampleOf(library, await photograph(80, 40))
  )({});
  const folder = renditionsFolder(library.paths);
  const [first = ""] = readdirSync(folder);
  writeFileSync(join(folder, "older"), Buffer.alloc(5000));
  const { utimesSync } = await import("node:fs");
  utimesSync(join(folder, "older"), 1, 1);
  thin(folder, 5000);
  expect(readdirSync(folder)).toEqual([first]);
});

it("a library whose folder has gone is not made anew by its cache, which kept it from coming back", async () => {
  const { paths } = await temporaryLibrary();
  const elsewhere = `${paths.folder}-unplugged`;
  renameSync(paths.folder, elsewhere);
  const rendition: Rendition = { assetId: "0".repeat(64), crop: null, width: 40, mediaType: "image/jpeg" };
  keepRendition(paths, rendition, Buffer.from("made"));
  expect(existsSync(paths.folder)).toBe(false);
  renameSync(elsewhere, paths.folder);
  keepRendition(paths, rendition, Buffer.from("made"));
  expect(readdirSync(renditionsFolder(paths))).toEqual([renditionFileName(rendition)]);
});
