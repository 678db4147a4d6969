import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  ["a caption", '<p>[caption id="a1" width="300"]<img src=\'a.png\'> The pier[/caption]</p>', ["paragraph: The pier"]],
  ["a gallery", '<p>[gallery ids="1,2"]</p><p>After</p>', ["paragraph: After"]],
  ["words in brackets were typed", "<p>[video] and [/caption]</p>", ["paragraph: [video] and [/caption]"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
