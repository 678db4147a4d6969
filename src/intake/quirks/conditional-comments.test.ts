import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "a filler of an empty paragraph",
    "<p>One</p><p><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p><p>Two</p>",
    ["paragraph: One", "paragraph: Two"],
  ],
  [
    "a line break made twice",
    "<p>One<br style='mso-special-character:line-break'><![if !supportLineBreakNewLine]><br style='mso-special-character:line-break'><![endif]>two</p>",
    ["paragraph: One / two"],
  ],
  [
    "text for browsers is kept, also in Safari's form",
    "<p>A <![if !mso]>b<![endif]> <!--[if !vml]-->c<!--[endif]--></p>",
    ["paragraph: A b c"],
  ],
  [
    "what is hidden from browsers is not read",
    "<p>Seen<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></p>",
    ["paragraph: Seen"],
  ],
  ["a section without an end", "<p>A <![if !vml]>b</p><p>c</p>", ["paragraph: A b", "paragraph: c"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
