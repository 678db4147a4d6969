import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../document/testing/random-tree.ts";
import { jpegWithOrientation, PIXEL, pngOfSize } from "../testing/pictures.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { addAsset, addAssetFile } from "./add-asset.ts";
import { readAsset } from "./read-asset.ts";
import { recognisePicture } from "./recognise-picture.ts";
import { sha256 } from "./sha256.ts";

/** What files of the other types begin with. */
const HEADS = [
  "4749463839610a000a00",
  "524946460000000057454250565038580a000000000000000900000900005650382000",
  "524946460000000057454250565038200a00000030010009012a0a000a00",
  "0000001c6674797061766966000000006d696631617669660000001c6d657461000000000000001469737065",
  "ffd8ffe000104a4649460001ffc4001fffc0001108000a000a03",
].map((hex) => Buffer.from(hex, "hex"));

describe("taking in a picture", () => {
  it("keeps it once, under the name of its content, and knows its measures", async () => {
    const library = await temporaryLibrary();
    const asset = expectValue(addAsset(library, { fileName: "C:/Photos/first.png", bytes: PIXEL }));
    const again = expectValue(addAsset(library, { fileName: "second.png", bytes: PIXEL }));
    const id = sha256(PIXEL);
    expect({ asset, same: again.id === id, stored: expectValue(readAsset(library.database, id)) }).toEqual({
      asset: { id, mediaType: "image/png", width: 1, height: 1, size: PIXEL.length, fileName: "first.png" },
      same: true,
      stored: asset,
    });
    expect(readdirSync(library.paths.assets)).toEqual([`${id}.png`]);
  });

  it("puts back a file that has lost its content", async () => {
    const library = await temporaryLibrary();
    const { id } = expectValue(addAsset(library, { fileName: "a.png", bytes: PIXEL }));
    const path = join(library.paths.assets, `${id}.png`);
    truncateSync(path, 3);
    expectValue(addAsset(library, { fileName: "a.png", bytes: PIXEL }));
    expect(readFileSync(path).equals(PIXEL)).toBe(true);
  });

  it.each([
    ["a page called picture.png", "picture.png", "<!doctype html><script>alert(1)</script>", "not-an-image"],
    [
      "a drawing that could run script",
      "logo.svg",
      '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      "not-an-image",
    ],
    ["an empty file", "empty.jpg", "", "not-an-image"],
    ["a PNG's first bytes", "cut.png", PIXEL.subarray(0, 12), "not-an-image"],
    ["a picture without size", "nothing.png", pngOfSize(0, 10), "not-an-image"],
    ["a picture that would fill the memory", "bomb.png", pngOfSize(60_000, 60_000), "too-large"],
  ])("refuses %s, names it, and keeps nothing of it", async (_, name, content, code) => {
    const library = await temporaryLibrary();
    const path = join(temporaryFolder(), name);
    writeFileSync(path, content);
    const refused = addAssetFile(library, path);
    expect({ refused, files: readdirSync(library.paths.assets) }).toMatchObject({
      refused: { ok: false, error: { code, place: path } },
      files: [],
    });
  });

  it("names a file it cannot read", async () => {
    const library = await temporaryLibrary();
    expect(expectCode(addAssetFile(library, join(temporaryFolder(), "gone.jpg")))).toBe("file-unreadable");
  });
});

it("measures bytes that were tampered with or refuses them, and always comes to an end", () => {
  const random = randomNumbers(20260101);
  const samples = [PIXEL, jpegWithOrientation(6), ...HEADS.map((head) => Buffer.concat([head, Buffer.alloc(200)]))];
  const outcomes = Array.from({ length: 5000 }, (_, index) => {
    const bytes = Buffer.from(samples[index % samples.length] ?? PIXEL);
    for (let change = random() * 12; change > 0; change -= 1)
      bytes[Math.floor(random() * bytes.length)] = random() * 256;
    return recognisePicture("x", bytes);
  });
  const sound = outcomes.filter(({ ok }) => ok).length;
  expect(outcomes.every((outcome) => outcome.ok || ["not-an-image", "too-large"].includes(outcome.error.code))).toBe(
    true,
  );
  expect(sound).toBeGreaterThan(0);
});

it.each([
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
  ["SVG behind a declaration", '<?xml version="1.0"?><!DOCTYPE svg><svg width="9" height="9"/>'],
  ["SVG behind a picture's first bytes", 'GIF<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ["a PDF", "%PDF-1.7\n%\u00e2"],
  ["an icon", Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0])],
  ["a TIFF", Buffer.from("49492a00080000000200000103000100000010000000010103000100000010000000", "hex")],
])("never takes %s for a picture that pages show", (_, content) => {
  expect(expectCode(recognisePicture("photo.jpg", Buffer.from(content)))).toBe("not-an-image");
});

it.each([
  [1, 40, 20],
  [3, 40, 20],
  [6, 20, 40],
  [8, 20, 40],
])("measures a photograph of orientation %i as it is shown", (orientation, width, height) => {
  expect(expectValue(recognisePicture("photo.jpg", jpegWithOrientation(orientation)))).toEqual({
    mediaType: "image/jpeg",
    width,
    height,
  });
});
