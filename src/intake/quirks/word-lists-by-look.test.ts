import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "numbers, nested by indent",
    item(48, "1.", "A") + item(96, "a.", "B") + item(48, "2.", "C"),
    ["1. A", "  1. B", "2. C"],
  ],
  ["bullets, and a bullet that the browser lost", item(48, "·", "A") + item(48, "\u{fffd}", "B"), ["- A", "- B"]],
  [
    "space before the marker",
    "<p style='margin-left:144px'><span style='font:7pt Times'>&nbsp;&nbsp;</span>i.<span style='font:7pt Times'>&nbsp;</span>A</p>",
    ["1. A"],
  ],
  [
    "Safari's comments, without Word's properties",
    "<p class=MsoListParagraph><!--[if !supportLists]--><span>·<span>&nbsp;&nbsp;</span></span><!--[endif]-->A</p>",
    ["- A"],
  ],
  ["a number that begins a sentence", "<p>3. <span>May was fine</span></p>", ["paragraph: 3. May was fine"]],
  ["small print is no marker", "<p>Note<span style='font:7pt Times'>&nbsp;</span>this</p>", ["paragraph: Note~this"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

function item(indent: number, sign: string, text: string): string {
  const spacer = `<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`;
  return `<p style='margin:0 0 0 ${indent}px;text-indent:-0.25in'><span>${sign}${spacer}</span><font>${text}</font></p>`;
}
