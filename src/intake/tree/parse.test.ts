import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";
import { parseSource } from "./parse.ts";

test.each<[what: string, html: string]>([
  ["nested too deep", `${"<div>".repeat(5000)}One <b>two</b>`],
  [
    "formatting without an end",
    `${Array.from({ length: 3000 }, (_, index) => `<p><font size="${index}">x`).join("")}<p>One two`,
  ],
])("of markup %s only the words are taken", (_what, html) => {
  expect({ flat: parseSource(html).flat, last: linesOf(html).at(-1) }).toEqual({
    flat: true,
    last: "paragraph: One two",
  });
});

test("the words of such markup are read as text, without what is no text", () => {
  const html = `${"<div>".repeat(600)}<style>p{}</style><script>x("<p>")</script><p>A &amp; b&#33; &#x41;&nbsp;c<!-- d --><p>&strange; 1 < 2<br>e`;
  expect(linesOf(html)).toEqual(["paragraph: A & b! A~c", "paragraph: &strange; 1 < 2", "paragraph: e"]);
});
