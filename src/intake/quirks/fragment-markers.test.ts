import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "text around the selection stays out",
    "<html><body><p>Not chosen</p><!--StartFragment--><p>Chosen</p><!--EndFragment--><p>Nor this</p></body></html>",
    ["paragraph: Chosen"],
  ],
  [
    "a cell keeps the table around it",
    "<table><tr><!--StartFragment--><td>Ward</td><td>Votes</td><!--EndFragment--></tr></table>",
    ["row: Ward | Votes"],
  ],
  [
    "a copy of a copy",
    "<p>Out</p><!--StartFragment--><p>One</p><!--StartFragment--><p>Two</p><!--EndFragment--><p>Three</p><!--EndFragment--><p>Out</p>",
    ["paragraph: One", "paragraph: Two", "paragraph: Three"],
  ],
  [
    "markers the wrong way round",
    "<p>One</p><!--EndFragment--><p>Two</p><!--StartFragment-->",
    ["paragraph: One", "paragraph: Two"],
  ],
  [
    "one marker alone means nothing",
    "<p>Before</p><!--StartFragment--><p>After</p>",
    ["paragraph: Before", "paragraph: After"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
