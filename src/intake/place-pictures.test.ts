import { expect, test } from "vitest";
import { placePictures } from "./place-pictures.ts";
import { intakeOf } from "./testing.ts";

const NO_WORDS = { alt: "", caption: "", credit: "" };

test("pictures come into the body where they were found, and those the library has not are left out", () => {
  const picture = (name: string): string => `<img alt="${name}" src="data:image/png;base64,iVBORw0KGgo=">`;
  const intake = intakeOf(`${picture("a")}<p>One</p>${picture("b")}${picture("c")}<p>Two</p>${picture("d")}`);
  const placed = placePictures(intake, ({ alt }) =>
    alt === "b" ? undefined : { assetId: alt.repeat(64), words: NO_WORDS },
  );
  expect(placed.root.children.map((block) => (block.type === "image" ? block.alt : block.type))).toEqual([
    "a",
    "paragraph",
    "c",
    "paragraph",
    "d",
    "paragraph",
  ]);
});

test("a picture between two lists keeps them apart", () => {
  const intake = intakeOf(`<ul><li>A</li></ul><img src="data:image/png;base64,iVBORw0KGgo="><ul><li>B</li></ul>`);
  const placed = placePictures(intake, () => ({ assetId: "a".repeat(64), words: NO_WORDS }));
  expect(placed.root.children.map(({ type }) => type)).toEqual(["list", "image", "list"]);
});

test("what a picture's file says fills the fields that the paste leaves empty, and no others", () => {
  const picture = `<img alt="Beside" src="data:image/png;base64,iVBORw0KGgo=">`;
  const words = { alt: "In the file", caption: "A ferry leaves", credit: "Jane Doe / AP" };
  const placed = placePictures(intakeOf(`<p>One</p>${picture}`), () => ({ assetId: "a".repeat(64), words }));
  expect(placed.root.children.find(({ type }) => type === "image")).toEqual({
    type: "image",
    assetId: "a".repeat(64),
    alt: "Beside",
    caption: "A ferry leaves",
    credit: "Jane Doe / AP",
  });
});
