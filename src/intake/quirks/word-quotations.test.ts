import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "paragraphs in a row are one quotation",
    "<style>p.MsoQuote{font-style:italic}</style><p class=MsoQuote>One</p> <p class=MsoQuote style='font-style:italic'>Two</p><p>Three</p>",
    ["quotation: One", "quotation: Two", "paragraph: Three"],
  ],
  ["an intense quotation is a pull quote", "<p class=MsoIntenseQuote>Big</p>", ["pull-quote: Big"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
