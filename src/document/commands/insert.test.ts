import { expect, test } from "vitest";
import { bodyAfter, restored } from "../testing/headless.ts";
import {
  alsoRead,
  ASSET,
  attribution,
  divider,
  footnote,
  embed,
  image,
  list,
  paragraph,
  quotation,
  type NodeJson,
} from "../testing/json.ts";
import { $caretIn, $type } from "../testing/writing.ts";
import { $insertAlsoRead } from "./insert-also-read.ts";
import { $insertDivider } from "./insert-divider.ts";
import { $insertEmbed } from "./insert-embed.ts";
import { $insertFootnote } from "./insert-footnote.ts";
import { $insertImage } from "./insert-image.ts";

const words = { assetId: ASSET, alt: "", caption: "The bridge", credit: "" };
const target = { kind: "address", address: "https://example.org/", headline: "Bridge reopens" } as const;

test.each<[string, NodeJson[], () => void, NodeJson[]]>([
  [
    "a divider takes the place of an empty paragraph",
    [paragraph("One"), paragraph(), paragraph("Two")],
    () => {
      $caretIn([1]);
      $insertDivider();
      $type("^");
    },
    [paragraph("One"), divider, paragraph("^Two")],
  ],
  [
    "a picture divides a paragraph at the caret",
    [paragraph("OneTwo")],
    () => {
      $caretIn([0, 0], 3);
      $insertImage(words);
      $type("^");
    },
    [paragraph("One"), image({ caption: "The bridge" }), paragraph("^Two")],
  ],
  [
    "at the end of a paragraph nothing empty is left",
    [paragraph("One"), paragraph("Two")],
    () => {
      $caretIn([0, 0], 3);
      $insertDivider();
      $type("^");
    },
    [paragraph("One"), divider, paragraph("^Two")],
  ],
  [
    "at the end of the body there is a place to type on",
    [paragraph("One")],
    () => {
      $caretIn([0, 0], 3);
      $insertAlsoRead(target);
      $type("^");
    },
    [paragraph("One"), alsoRead(target), paragraph("^")],
  ],
  [
    "a footnote stands at the caret",
    [paragraph("OneTwo")],
    () => {
      $caretIn([0, 0], 3);
      $insertFootnote().setNote([{ type: "text", text: "A note", format: 0 }]);
      $type("^");
    },
    [paragraph("One", footnote("A note"), "^Two")],
  ],
  [
    "an object follows a list or a quotation",
    [list("bullet", "One", "Two"), quotation(paragraph("Three"), attribution()), paragraph("Four")],
    () => {
      $caretIn([0, 0, 0], 3);
      $insertAlsoRead(null);
      $caretIn([2, 0, 0], 1);
      $insertDivider();
      $type("^");
    },
    [
      list("bullet", "One", "Two"),
      alsoRead(null),
      quotation(paragraph("Three"), attribution()),
      divider,
      paragraph("^Four"),
    ],
  ],
  [
    "without a caret it goes to the end",
    [paragraph("One")],
    () => void $insertImage(words),
    [paragraph("One"), image({ caption: "The bridge" }), paragraph()],
  ],
  [
    "an address that stands alone becomes a card",
    [paragraph("https://vimeo.com/76979871 "), paragraph("Two")],
    () => {
      $caretIn([0, 0], -1);
      $insertEmbed();
      $type("^");
    },
    [embed("https://vimeo.com/76979871"), paragraph("^Two")],
  ],
  [
    "elsewhere a card is empty",
    [paragraph("See https://vimeo.com/76979871")],
    () => {
      $caretIn([0, 0], -1);
      $insertEmbed();
    },
    [paragraph("See https://vimeo.com/76979871"), embed(""), paragraph()],
  ],
])("%s", (_what, before, $act, after) => {
  expect(bodyAfter(before, $act)).toEqual(restored({ root: { type: "root", children: after } }));
});
