import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jpegWithOrientation, PIXEL, pngOfSize } from "../testing/pictures.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { addAsset, addAssetFile } from "./add-asset.ts";
import { readAsset } from "./read-asset.ts";
import { recognisePicture } from "./recognise-picture.ts";
import { sha256 } from "./sha256.ts";

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
