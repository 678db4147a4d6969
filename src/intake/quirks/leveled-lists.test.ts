import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "Word on the web",
    "<ul><li data-aria-level=1 data-listid=1><p>A</p></li></ul><ul><li data-aria-level=2 data-listid=1><p>B</p></li></ul><ul><li data-aria-level=1 data-listid=1><p>C</p></li></ul>",
    ["- A", "  - B", "- C"],
  ],
  [
    "Word on the web, numbers that go on",
    "<ol><li data-aria-level=1 data-listid=2 data-aria-posinset=3>A</li></ol><ol><li data-aria-level=1 data-listid=2 data-aria-posinset=4>B</li></ol>",
    ["3. A", "4. B"],
  ],
  [
    "Slack",
    "<ul data-indent=0><li>A</li></ul><ul data-indent=1><li>B</li></ul><ul data-indent=0><li>C</li></ul>",
    ["- A", "  - B", "- C"],
  ],
  [
    "Google Docs, published",
    "<ol class='lst-kix_ab1-0 start'><li>A</li></ol><ul class='lst-kix_ab1-1'><li>B</li></ul><ol class='lst-kix_ab1-0'><li>C</li></ol>",
    ["1. A", "  - B", "2. C"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
