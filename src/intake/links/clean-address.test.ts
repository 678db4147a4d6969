import { expect, test } from "vitest";
import { cleanAddress } from "./clean-address.ts";

test.each<[source: string, address: string | undefined, dropped: number]>([
  ["https://paper.example/a?id=7#top", "https://paper.example/a?id=7#top", 0],
  ["https://paper.example/a?utm_source=x&id=7&fbclid=1#top", "https://paper.example/a?id=7#top", 2],
  ["https://paper.example/a?gclid=1&mc_eid=2", "https://paper.example/a", 2],
  ["https://paper.example/a?id=7&amp;utm_medium=mail", "https://paper.example/a?id=7", 1],
  ["https://www.google.com/url?q=https://paper.example/a%3Fid%3D7&sa=D", "https://paper.example/a?id=7", 1],
  [
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpaper.example%2Fa%3Futm_id%3D1&data=x",
    "https://paper.example/a",
    2,
  ],
  ["https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)", 0],
  ["https://www.google.com/search?q=pier", "https://www.google.com/search?q=pier", 0],
  ["mailto:desk@paper.example", "mailto:desk@paper.example", 0],
  ["tel:+441234567", "tel:+441234567", 0],
  ["javascript:alert(1)", undefined, 0],
  ["java\nscript:alert(1)", undefined, 0],
  ["data:text/html,x", undefined, 0],
  ["file:///c:/a.docx", undefined, 0],
  ["#top", undefined, 0],
  ["a.html", undefined, 0],
])("%s", (source, address, dropped) => {
  expect(cleanAddress(source)).toEqual({ address, dropped });
});
