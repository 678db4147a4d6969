import { expect, test } from "vitest";
import { link, type NodeJson, paragraph, text } from "../testing/json.ts";
import { rendered } from "../testing/rendered.ts";

const BOLD = 1;
const ITALIC = 2;
const STRIKE = 4;
const UNDERLINE = 8;
const SUB = 32;
const SUPER = 64;
const lineBreak = { type: "linebreak" };

test.each<[string, NodeJson, [string, string, string]]>([
  [
    "each format has its element",
    paragraph(
      text("b", BOLD),
      text("i", ITALIC),
      text("u", UNDERLINE),
      text("s", STRIKE),
      "H",
      text("2", SUB),
      "O, m",
      text("2", SUPER),
    ),
    [
      "<p><strong>b</strong><em>i</em><u>u</u><s>s</s>H<sub>2</sub>O, m<sup>2</sup></p>",
      "biusH2O, m2",
      "**b***i*<u>u</u>~~s~~H<sub>2</sub>O, m<sup>2</sup>",
    ],
  ],
  [
    "neighbours share elements, across a new line too",
    paragraph(text("One ", BOLD), text("two", BOLD | ITALIC), lineBreak, text("three", BOLD), " four"),
    ["<p><strong>One <em>two</em><br>three</strong> four</p>", "One two\nthree four", "**One *two*\\\nthree** four"],
  ],
  [
    "spaces stand outside Markdown's marks, and marks that could not be read are elements",
    paragraph("He", text(" said ", BOLD), text("“yes”", ITALIC), "ly"),
    ["<p>He<strong> said </strong><em>“yes”</em>ly</p>", "He said “yes”ly", "He **said** <em>“yes”</em>ly"],
  ],
  [
    "what reads as markup is text",
    paragraph("1 < 2 & *3* _4_ [5](x) `6` ~7~ | a\\b!", link("https://example.org/?a=1&b=2", "x")),
    [
      '<p>1 &lt; 2 &amp; *3* _4_ [5](x) `6` ~7~ | a\\b!<a href="https://example.org/?a=1&amp;b=2">x</a></p>',
      "1 < 2 & *3* _4_ [5](x) `6` ~7~ | a\\b!x",
      "1 \\< 2 \\& \\*3\\* \\_4\\_ \\[5\\](x) \\`6\\` \\~7\\~ \\| a\\\\b\\![x](https://example.org/?a=1&b=2)",
    ],
  ],
  [
    "the start of a line is no heading, item or rule",
    paragraph("# One", lineBreak, "- two", lineBreak, "3. three", lineBreak, "--- four", lineBreak, "+ five"),
    [
      "<p># One<br>- two<br>3. three<br>--- four<br>+ five</p>",
      "# One\n- two\n3. three\n--- four\n+ five",
      "\\# One\\\n\\- two\\\n3\\. three\\\n\\--- four\\\n\\+ five",
    ],
  ],
  [
    "a link's address with brackets",
    paragraph(link("https://example.org/a_(b)", text("a", BOLD))),
    ['<p><a href="https://example.org/a_(b)"><strong>a</strong></a></p>', "a", "[**a**](<https://example.org/a_(b)>)"],
  ],
  [
    "a link without words to press on is none",
    paragraph("One", link("https://example.org/", " "), "two"),
    ["<p>One two</p>", "One two", "One two"],
  ],
])("%s", (_what, block, output) => {
  expect(rendered([block])).toEqual(output);
});
