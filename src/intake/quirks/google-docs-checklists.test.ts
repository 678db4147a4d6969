import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "an ordinary list",
    "<ul><li role=checkbox aria-checked=false><img src='data:image/png;base64,iVBORw0KGgo=' aria-roledescription=checkbox><p>Call her</p></li></ul>",
    ["- Call her"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
