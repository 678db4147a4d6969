import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "elements",
    "<b>a</b> <em>b</em> <u>c</u> <strike>d</strike> <sub>e</sub> <sup>f</sup>",
    ["paragraph: <b>a</b> <i>b</i> <u>c</u> <s>d</s> <sub>e</sub> <sup>f</sup>"],
  ],
  [
    "styles",
    "<span style='font-weight:600;font-style:oblique'>a</span> <span style='text-decoration:underline line-through'>b</span>",
    ["paragraph: <i><b>a</b></i> <s><u>b</u></s>"],
  ],
  [
    "a style takes back what an element gives",
    "<b style='font-weight:normal'>a</b> <i>b<span style='font-style:normal'>c</span></i> <u>d<span style='text-decoration:none'>e</span></u>",
    ["paragraph: a <i>b</i>c <u>d</u>e"],
  ],
  [
    "raised and lowered",
    "<span style='vertical-align:super'>a</span> <span style='vertical-align:sub'>b</span>",
    ["paragraph: <sup>a</sup> <sub>b</sub>"],
  ],
  [
    "brought back to the line",
    "<sup>c<span style='vertical-align:baseline'>d</span></sup>",
    ["paragraph: <sup>c</sup>d"],
  ],
  [
    "how a cell is aligned raises nothing",
    "<table><tr><td style='vertical-align:super'>a</td><td>b</td></tr></table>",
    ["row: a | b"],
  ],
  [
    "classes of words",
    "<style>.c1{font-weight:700}.c2{font-style:italic}</style><p><span class=c1>a</span>, <span class='c1 c2'>b</span></p>",
    ["paragraph: <b>a</b>, <i><b>b</b></i>"],
  ],
  [
    "how a named style sets paragraphs is no emphasis",
    "<style>p.Lead{font-weight:700}</style><p class=Lead>a</p><p style='font-weight:700'>b</p>",
    ["paragraph: a", "paragraph: <b>b</b>"],
  ],
  ["blocks within a format", "<b><p>a</p><p>b</p></b>", ["paragraph: <b>a</b>", "paragraph: <b>b</b>"]],
  [
    "a heading is not bold",
    "<h2><b>a b</b><sup>1</sup></h2><h2>a <b>b</b></h2>",
    ["h2: a b<sup>1</sup>", "h2: a <b>b</b>"],
  ],
  [
    "a link is not underlined",
    "<u><a href='https://a.example/'><span style='text-decoration:underline'>a</span></a> b</u>",
    ["paragraph: [a](https://a.example/) <u>b</u>"],
  ],
  [
    "Word's smart tags and unknown elements",
    "<p>In <st1:place><st1:city>Hull</st1:city></st1:place><o:p></o:p> <strange-tag>now</strange-tag></p>",
    ["paragraph: In Hull now"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
