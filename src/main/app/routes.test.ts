import { expect, it } from "vitest";
import { routeOf } from "./routes.ts";

const ARTICLE = "01890000-0000-7000-8000-000000000000";
const ID = "a1".repeat(32);
const PICTURE = `${ID}.jpg`;

it.each([
  ["app://dateline/", { kind: "window", path: "index.html" }],
  ["app://dateline/index.html", { kind: "window", path: "index.html" }],
  ["app://dateline/assets/index-Bx1_2.js", { kind: "window", path: "assets/index-Bx1_2.js" }],
  [`app://dateline/assets/${PICTURE}`, { kind: "asset", fileName: PICTURE }],
  [`app://dateline/preview/${ARTICLE}/state-visit-2.html`, { kind: "preview", articleId: ARTICLE }],
  [`app://dateline/preview/${ARTICLE}/state-visit.html?revision=7`, { kind: "preview", articleId: ARTICLE }],
  ["app://dateline/surface.css?3", { kind: "surface" }],
  [
    `app://dateline/preview/${ARTICLE}/assets/${ID}-1200.avif`,
    { kind: "rendition", rendition: { assetId: ID, crop: null, width: 1200, mediaType: "image/avif" } },
  ],
  [
    `app://dateline/preview/${ARTICLE}/assets/${ID}-10.0.300.200-300.jpg`,
    {
      kind: "rendition",
      rendition: { assetId: ID, crop: { x: 10, y: 0, width: 300, height: 200 }, width: 300, mediaType: "image/jpeg" },
    },
  ],
])("%s leads somewhere", (address, route) => {
  expect(routeOf(address)).toEqual(route);
});

it.each([
  "app://other/index.html",
  "https://dateline/index.html",
  "not an address",
  "app://dateline/%2e%2e/%2e%2e/etc/passwd%00",
  "app://dateline/..%2f..%2fetc/passwd",
  "app://dateline/assets/..%2f..%2fdateline.db",
  "app://dateline/assets/%2fetc%2fpasswd%",
  "app://dateline/a%5c..%5c..%5cb",
  "app://dateline/folder/",
  "app://dateline/surface.css/theme.json",
  "app://dateline/theme/..%2fclassic/body.css",
  `app://dateline/preview/${ARTICLE}`,
  `app://dateline/preview/${ARTICLE}/assets/dateline.db`,
  `app://dateline/preview/${ARTICLE}/assets/${PICTURE}`,
  `app://dateline/preview/${ARTICLE}/assets/${ID}-0.jpg`,
  `app://dateline/preview/${ARTICLE}/assets/${ID}-0.0.0.5-10.jpg`,
  `app://dateline/preview/${ARTICLE}/..%2f..%2fdateline.db`,
  "app://dateline/preview/not-an-identifier/page.html",
])("%s leads nowhere", (address) => {
  expect(routeOf(address)).toEqual({ kind: "none" });
});
