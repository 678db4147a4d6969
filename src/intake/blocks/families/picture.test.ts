import { expect, test } from "vitest";
import { intakeOf, linesOf } from "../../testing.ts";

const PIXEL = "data:image/png;base64,iVBORw0KGgo=";
const BYTES = { kind: "bytes", mediaType: "image/png", bytes: Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10) };

test("pictures are handed out with their places; lines and lists are not torn in two", () => {
  const html = `
    <p>One <img src="${PIXEL}" alt=" A  pier "> two</p>
    <ul><li>A<img src="file:///c:/1.png"></li><li>B</li></ul>
    <p><img src="${PIXEL}">After</p>
    <figure><img src="${PIXEL}"><figcaption>The <b>pier</b></figcaption></figure>`;
  expect({ lines: linesOf(html), pictures: intakeOf(html).pictures }).toEqual({
    lines: ["paragraph: One two", "- A", "- B", "paragraph: After"],
    pictures: [
      { place: 1, source: BYTES, alt: "A pier", caption: "" },
      { place: 2, source: { kind: "clipboard", index: 0 }, alt: "", caption: "" },
      { place: 2, source: BYTES, alt: "", caption: "" },
      { place: 3, source: BYTES, alt: "", caption: "The pier" },
    ],
  });
});

test("pictures that cannot be had are named, and nothing refers to them", () => {
  const missing = [
    "https://a.example/b.jpg",
    "blob:https://a.example/1",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "data:image/png;base64,%%%",
  ];
  const images = missing.map((address) => `<img src="${address}" alt="x">`).join("");
  const html = `${images}<img src="https://t.example/o.gif" width="1" height="1"><p>Text</p>`;
  const { body, pictures, receipt } = intakeOf(html);
  expect({ body, pictures, missing: receipt.missingPictures, dropped: receipt.dropped }).toEqual({
    body: {
      root: { type: "root", children: [{ type: "paragraph", children: [{ type: "text", text: "Text", format: 0 }] }] },
    },
    pictures: [],
    missing: missing.map((address) => ({ address, alt: "x" })),
    dropped: { pictures: 4 },
  });
});
