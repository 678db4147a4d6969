import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "nothing is bold",
    "<b id='docs-internal-guid-1' style='font-weight:normal'><p><span style='font-weight:400'>One</span></p></b>",
    ["paragraph: One"],
  ],
  [
    "nor without the style",
    "<b id='docs-internal-guid-1'><p>One <span style='font-weight:700'>two</span></p></b>",
    ["paragraph: One <b>two</b>"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
