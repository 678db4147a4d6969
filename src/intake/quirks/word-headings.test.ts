import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  ["a heading class on a paragraph", "<p class=MsoHeading3>Ferry</p>", ["h3: Ferry"]],
  [
    "a style of another language",
    '<style>p.berschrift2{mso-style-name:"\\00DCberschrift 2";mso-outline-level:2}</style><p class=berschrift2>Hafen</p>',
    ["h2: Hafen"],
  ],
  [
    "a style that names a heading",
    '<style>p.Own{mso-style-name:"heading 4"}</style><p class=Own>Quay</p>',
    ["h4: Quay"],
  ],
  ["an outline level of its own", "<p class=MsoNormal style='mso-outline-level:2'><b>Test</b></p>", ["h2: Test"]],
  [
    "an outlined list item stays an item",
    "<p style='mso-outline-level:2;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Item</p>",
    ["1. Item"],
  ],
  ["levels seven to nine are paragraphs", "<p class=MsoHeading7>Clause</p>", ["paragraph: Clause"]],
  [
    "the lines of a table of contents are none",
    "<p class=MsoToc1 style='mso-outline-level:1'>Harbour 3</p>",
    ["paragraph: Harbour 3"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
