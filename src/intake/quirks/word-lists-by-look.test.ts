import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "numbers, nested by indent",
    "<p style='margin:0 0 0 48px;text-indent:-0.25in'><span><span>1.<span style='font:7pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><font>A</font></p><p style='margin:0 0 0 96px;text-indent:-0.25in'><span><span>a.<span style='font:7pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><font>B</font></p><p style='margin:0 0 0 48px;text-indent:-0.25in'><span><span>2.<span style='font:7pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><font>C</font></p>",
    ["1. A", "  1. B", "2. C"],
  ],
  [
    "bullets, and a bullet lost by the browser",
    "<p style='margin:0 0 0 48px;text-indent:-0.25in'><span><span>·<span style='font:7pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><font>A</font></p><p style='margin:0 0 0 48px;text-indent:-0.25in'><span><span>�<span style='font:7pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><font>B</font></p>",
    ["- A", "- B"],
  ],
  [
    "space before the marker",
    "<p style='margin-left:144px'><span><span style='font:7pt Times'>&nbsp;&nbsp;</span>i.<span style='font:7pt Times'>&nbsp;</span></span>A</p>",
    ["1. A"],
  ],
  ["a number that begins a sentence", "<p>3. <span>May was fine</span></p>", ["paragraph: 3. May was fine"]],
  ["small print is no marker", "<p>Note<span style='font:7pt Times'>&nbsp;</span>this</p>", ["paragraph: Note~this"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
