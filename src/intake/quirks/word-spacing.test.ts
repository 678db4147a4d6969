import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "a no-break space that Word made",
    "<p>One.<span style='mso-spacerun:yes'>&nbsp;</span>Two.</p>",
    ["paragraph: One. Two."],
  ],
  [
    "two spaces after a full stop",
    "<p>One.<span style='mso-spacerun:yes'>&nbsp; </span>Two.</p>",
    ["paragraph: One. Two."],
  ],
  ["a tab", "<p>Name<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>Age</p>", ["paragraph: Name Age"]],
  ["a no-break space that was typed stays", "<p>10&nbsp;km</p>", ["paragraph: 10~km"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
