import { expect, it } from "vitest";
import { articleAddress, categoryAddress, slugOfAddress } from "./article-address.ts";

it.each([
  ["https://paper.example", "https://paper.example/a-slug.html", "https://paper.example/news/world/"],
  ["https://paper.example/daily", "https://paper.example/daily/a-slug.html", "https://paper.example/daily/news/world/"],
  [
    "https://paper.example/daily/?a=1#b",
    "https://paper.example/daily/a-slug.html",
    "https://paper.example/daily/news/world/",
  ],
])("a site at %s", (address, article, category) => {
  const path = [{ slug: "news" }, { slug: "world" }];
  expect([articleAddress({ address }, "a-slug"), categoryAddress({ address }, path)]).toEqual([article, category]);
});

it.each([
  ["https://paper.example/a-slug.html", "a-slug"],
  ["https://paper.example/a-slug.html?from=feed#notes", "a-slug"],
  ["https://paper.example/index-.html", "index"],
  ["https://paper.example/index.html", undefined],
  ["https://paper.example/news/a-slug.html", undefined],
  ["https://paper.example/a-slug.fragment.html", undefined],
  ["https://paper.example.net/a-slug.html", undefined],
  ["mailto:desk@paper.example", undefined],
])("%s is the page of %s", (address, slug) => {
  expect(slugOfAddress({ address: "https://paper.example" }, address)).toBe(slug);
});
