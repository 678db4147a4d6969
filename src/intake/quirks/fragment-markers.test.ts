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
    ["paragraph: Ward | Votes"],
  ],
  [
    "one marker alone means nothing",
    "<p>Before</p><!--StartFragment--><p>After</p>",
    ["paragraph: Before", "paragraph: After"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
