import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "a gap between paragraphs",
    "<div class=p-rich_text_section>One<span data-stringify-type=paragraph-break></span>Two</div>",
    ["paragraph: One", "paragraph: Two"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
