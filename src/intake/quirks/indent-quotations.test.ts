import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "an indent",
    "<blockquote style='margin:0 0 0 40px;border:none;padding:0'><p>One</p></blockquote>",
    ["paragraph: One"],
  ],
  ["a quotation", "<blockquote><p>One</p></blockquote>", ["quotation: One"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
