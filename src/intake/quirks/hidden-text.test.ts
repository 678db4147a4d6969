import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "Word's hidden text",
    "<p>Open<span style='display:none;mso-hide:all'> secret</span> text</p>",
    ["paragraph: Open text"],
  ],
  ["hidden by a class", "<style>.note{display:none}</style><p>Open</p><p class=note>Secret</p>", ["paragraph: Open"]],
  [
    "page numbers hidden on screen",
    "<p>Contents<span style='display:none;mso-hide:screen'>. 7</span></p>",
    ["paragraph: Contents"],
  ],
  [
    "a print rule hides nothing on screen",
    "<style>@media print{p{display:none}}</style><p>Open</p>",
    ["paragraph: Open"],
  ],
  [
    "the preview line of a newsletter",
    "<div style='max-height:0;overflow:hidden'>Preview</div><p>Open</p>",
    ["paragraph: Open"],
  ],
  ["the hidden attribute", "<p hidden>Secret</p><p>Open</p>", ["paragraph: Open"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
