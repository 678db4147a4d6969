import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "nested by level",
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Boats</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Red</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Blue</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Nets</p>",
    ["- Boats", "  - Red", "  - Blue", "- Nets"],
  ],
  [
    "the style sheet says which are numbered",
    "<style>@list l0:level1{mso-level-number-format:bullet} @list l0:level2{mso-level-start-at:1}</style><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>A</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>B</p>",
    ["- A", "  1. B"],
  ],
  [
    "numbering goes on after a paragraph",
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>A</p><p>Between</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>B</p>",
    ["1. A", "paragraph: Between", "2. B"],
  ],
  [
    "a list that starts on its third level",
    "<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>iii.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>A</p><p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>iv.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>B</p>",
    ["3. A", "4. B"],
  ],
  [
    "two lists one after the other",
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>A</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>B</p>",
    ["1. A", "1. B"],
  ],
  [
    "a second paragraph of an item",
    "<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>A</p><p style='margin-left:36pt'>more</p><p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>B</p>",
    ["1. A / more", "2. B"],
  ],
  [
    "a paragraph indented further is none",
    "<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>A</p><p style='margin-left:72pt'>more</p>",
    ["1. A", "paragraph: more"],
  ],
  [
    "a numbered heading stays a heading",
    "<h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Start</h1>",
    ["h2: Start"],
  ],
  [
    "Word's real list within",
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>A</p><ul><ul><li style='mso-list:l0 level2 lfo1'>B</li></ul></ul><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>C</p>",
    ["- A", "  - B", "- C"],
  ],
  [
    "a marker that is a picture",
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'><img alt='*' src='file:///c:/clip.png'><span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>A</p>",
    ["- A"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
