import { expect, it } from "vitest";
import { articleAddress, categoryAddress } from "./article-address.ts";

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
