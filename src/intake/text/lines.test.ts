import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  ["one space between words, none at the edges", "<p>  One \n\t two  </p>", ["paragraph: One two"]],
  ["a line break is a space where it only wraps the source", "<p>One<span>\n</span>two</p>", ["paragraph: One two"]],
  ["a space between two formats has neither", "<p><b>One </b><i>two</i></p>", ["paragraph: <b>One</b> <i>two</i>"]],
  ["a space between two bold words is bold", "<p><b>One</b> <b>two</b></p>", ["paragraph: <b>One two</b>"]],
  [
    "a space at the edge of a link stands outside",
    "<p>See <a href='https://a.example/'>this </a>now</p>",
    ["paragraph: See [this](https://a.example/) now"],
  ],
  ["words that touch stay one word", "<p><b>under</b>line <i>e</i>nd</p>", ["paragraph: <b>under</b>line <i>e</i>nd"]],
  ["a new line", "One<br>two", ["paragraph: One / two"]],
  ["two new lines divide paragraphs", "One<br>two<br> <br>three<br>", ["paragraph: One / two", "paragraph: three"]],
  ["but not an item", "<ul><li>One<br><br>two</li></ul>", ["- One / two"]],
  ["nor a heading", "<h2>One<br><br>two</h2>", ["h2: One / two"]],
  ["lines that the source keeps", "<pre>One\n two\n\nthree</pre>", ["paragraph: One / two", "paragraph: three"]],
  ["lines that a style keeps", "<div style='white-space:pre-wrap'>One\ntwo</div>", ["paragraph: One / two"]],
  [
    "blank paragraphs",
    "<p>One</p><p>&nbsp;</p><p><br></p><p> <span> </span></p><p>Two</p>",
    ["paragraph: One", "paragraph: Two"],
  ],
  ["a run of no-break spaces", "<p>One&nbsp;&nbsp; two&nbsp;</p>", ["paragraph: One two"]],
  ["a no-break space", "<p>5&nbsp;000 «&nbsp;oui&nbsp;»</p>", ["paragraph: 5~000 «~oui~»"]],
  ["soft hyphens and joints", "<p>Dee\u00ADply\uFEFF no\u200Bted</p>", ["paragraph: Deeply noted"]],
  ["a zero-width space between words of Thai", "<p>แม่\u200Bน้ำ</p>", ["paragraph: แม่\u200Bน้ำ"]],
  ["joiners of Persian and emoji", "<p>می\u200Cروم 👩\u200D🚒</p>", ["paragraph: می\u200Cروم 👩\u200D🚒"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
