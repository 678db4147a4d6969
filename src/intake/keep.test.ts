import { expect, test } from "vitest";
import { intakeOf, linesOf } from "./testing.ts";

const HTML = `<h2>Head</h2><p>A <b>bold</b> <a href="https://a.example/"><i>link</i></a></p><ol><li>One<ul><li>Two</li></ul></li></ol>
  <blockquote><p>Words</p><cite>Ann</cite></blockquote><hr><table><tr><th>Day</th><th>Hour</th></tr><tr><td><i>Friday</i></td><td>Nine</td></tr></table><img src="data:image/png;base64,iVBORw0KGgo=">`;

test("light keeps the structure and drops formats and pictures", () => {
  expect(linesOf(HTML, { mode: "light" })).toEqual([
    "h2: Head",
    "paragraph: A bold [link](https://a.example/)",
    "1. One",
    "  - Two",
    "quotation: Words",
    "attribution: Ann",
    "horizontalrule",
    "row: #Day | #Hour",
    "row: Friday | Nine",
  ]);
});

test("plain keeps the words, a paragraph for each line", () => {
  expect(linesOf(HTML, { mode: "plain" })).toEqual(
    ["Head", "A bold link", "One", "Two", "Words", "Ann", "Day / Hour", "Friday / Nine"].map(
      (text) => `paragraph: ${text}`,
    ),
  );
});

test("the receipt tells of each mode what it kept", () => {
  const kept = (["full", "light", "plain"] as const).map((mode) => intakeOf(HTML, { mode }).receipt.kept);
  expect(kept).toEqual([
    { headings: 1, links: 1, emphasis: 3, lists: 1, tables: 1, quotations: 1, dividers: 1, pictures: 1 },
    { headings: 1, links: 1, lists: 1, tables: 1, quotations: 1, dividers: 1 },
    {},
  ]);
});
