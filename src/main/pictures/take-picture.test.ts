import { expect, it } from "vitest";
import { photograph } from "../testing/photograph.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { takePicture } from "./take-picture.ts";

it("tells what a picture says of itself: IPTC before XMP, in UTF-8", async () => {
  const bytes = await photograph(80, 40, {
    orientation: 8,
    caption: "Un port\n à São Tomé",
    creator: "Jane Doe",
    credit: "AP",
    copyright: "© AP 2026",
    alt: "Ships",
  });
  expect(expectValue(await takePicture(await temporaryLibrary(), { fileName: "a.jpg", bytes }))).toMatchObject({
    asset: { width: 40, height: 80 },
    words: { alt: "Ships", caption: "Un port à São Tomé", credit: "Jane Doe / AP" },
    scaledFrom: null,
  });
});

it("takes the copyright notice for the credit where nobody else is named, and nothing where nothing is said", async () => {
  const library = await temporaryLibrary();
  const words = [];
  for (const said of [{ copyright: "© The Paper" }, {}]) {
    const bytes = await photograph(80, 40, said);
    words.push(expectValue(await takePicture(library, { fileName: "a.jpg", bytes })).words);
  }
  expect(words).toEqual([
    { alt: "", caption: "", credit: "© The Paper" },
    { alt: "", caption: "", credit: "" },
  ]);
});

it("takes in a picture whose metadata is damaged, without words", async () => {
  const bytes = await photograph(80, 40, { gps: true, caption: "A port", alt: "Ships" });
  for (let at = 40; at < 400; at += 3) bytes[at] = 0xff;
  const taken = await takePicture(await temporaryLibrary(), { fileName: "a.jpg", bytes });
  expect(taken.ok || expectCode(taken)).toBeTruthy();
});

it("scales down what is larger than a page can show, upright", async () => {
  const bytes = await photograph(6400, 320, { orientation: 6, caption: "A port" });
  const taken = expectValue(await takePicture(await temporaryLibrary(), { fileName: "a.jpg", bytes }));
  expect(taken).toMatchObject({
    asset: { width: 300, height: 6000 },
    words: { caption: "A port" },
    scaledFrom: { width: 320, height: 6400 },
  });
});
