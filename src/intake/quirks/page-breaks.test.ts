import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "alone in a span",
    "<p>One</p><span><br clear=all style='page-break-before:always;mso-break-type:section-break'></span><p>Two</p>",
    ["paragraph: One", "paragraph: Two"],
  ],
  ["within a paragraph", "<p>One<br style='page-break-before:always'>Two</p>", ["paragraph: One", "paragraph: Two"]],
  [
    "a rule that is one",
    "<p>One</p><hr style='page-break-after:always'><p>Two</p>",
    ["paragraph: One", "paragraph: Two"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
