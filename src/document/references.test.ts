import { expect, test } from "vitest";
import { referencesOf } from "./references.ts";
import { restored } from "./testing/headless.ts";
import { alsoRead, ARTICLE, ASSET, attribution, image, link, list, paragraph, quotation } from "./testing/json.ts";

test("each picture, article and address once, in order", () => {
  const body = restored({
    root: {
      type: "root",
      children: [
        paragraph(link("https://example.org/one", "1"), " ", link("https://example.org/two", "2")),
        image(),
        list("bullet", [list("bullet", [link("https://example.org/three", "3")])]),
        alsoRead({ kind: "article", articleId: ARTICLE, headline: "x" }),
        alsoRead({ kind: "address", address: "https://example.org/four", headline: "x" }),
        alsoRead(null),
        quotation(
          paragraph("x"),
          attribution(link("https://example.org/one", "1"), link("https://example.org/five", "5")),
        ),
        image(),
      ],
    },
  });
  expect(referencesOf(body)).toEqual({
    assetIds: [ASSET],
    articleIds: [ARTICLE],
    addresses: ["one", "two", "three", "four", "five"].map((path) => `https://example.org/${path}`),
  });
});
