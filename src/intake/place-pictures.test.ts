import { expect, test } from "vitest";
import { placePictures } from "./place-pictures.ts";
import { intakeOf } from "./testing.ts";

test("pictures come into the body where they were found, and those the library has not are left out", () => {
  const picture = (name: string): string => `<img alt="${name}" src="data:image/png;base64,iVBORw0KGgo=">`;
  const intake = intakeOf(`${picture("a")}<p>One</p>${picture("b")}${picture("c")}<p>Two</p>${picture("d")}`);
  const placed = placePictures(intake, ({ alt }) => (alt === "b" ? undefined : alt.repeat(64)));
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
  const placed = placePictures(intake, () => "a".repeat(64));
  expect(placed.root.children.map(({ type }) => type)).toEqual(["list", "image", "list"]);
});
