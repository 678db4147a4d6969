import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  ["a heading style", "<p class='x_MsoHeading2'>Harbour</p>", ["h2: Harbour"]],
  ["a quotation style, prefixed twice by forwarding", "<p class='x_x_MsoQuote'>Words</p>", ["quotation: Words"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
