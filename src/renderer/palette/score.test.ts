import { expect, test } from "vitest";
import { score } from "./score.ts";

const EXPORT = ["Export HTML as one file", "Article", "publish", "page"];

test.each([
  ["", 1],
  ["exp", 1],
  ["Export HTML as one file", 1],
  ["html as", 0.9],
  ["one exp", 0.8],
  ["publ", 0.5],
  ["article html", 0.5],
  ["xport", 0.9],
  ["json", 0],
  ["export json", 0],
])("%j fits an export by %d", (typed, expected) => {
  expect(score("article.export", typed, EXPORT)).toBe(expected);
});
