import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "a space that would have collapsed",
    "<p>One<span class=Apple-converted-space>&nbsp;</span><b>two</b></p>",
    ["paragraph: One <b>two</b>"],
  ],
  ["a tab", "<p>One<span class=Apple-tab-span style='white-space:pre'>\t</span>two</p>", ["paragraph: One two"]],
  ["the break at the end of a copy", "<p>One</p><br class=Apple-interchange-newline>", ["paragraph: One"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
