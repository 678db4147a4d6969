import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { bodyOfHtml, bodyOfTree } from "../html-body.ts";
import { treeOfTokens } from "./tree.ts";

const parser = new MarkdownIt({ html: true });

it.each([
  [
    "paragraphs and breaks",
    "One *line*\nand **another**  \nbroken\\\nhere\n\nTwo `code` & <https://a.example/?a=1&b=2>",
  ],
  ["headings", "# One\n\nTwo\n---\n\n### Three **bold** #"],
  ["lists", "- a\n- b\n  1. c\n  2. d\n\n     more of d\n- e\n\n7. seven\n8. eight"],
  ["loose lists", "- a\n\n  second\n\n- b"],
  ["quotations", "> One\n> two\n>\n> > inner\n\nAfter"],
  ["code", "```js\nlet a = 1;\n\n\tb < c;\n```\n\n    indented\n      more"],
  ["tables", "One | Two\n:-- | --:\na | **b**\n| c | [d](https://a.example/)"],
  ["pictures", 'A ![the *old*\nharbour](old.jpg "Title") here\n\n![](b.png)\n\n[![c](c.png)](https://a.example/)'],
  ["rules and entities", "One &amp; &lt;b&gt; &nbsp; &copy; \\* \u{0}\n\n***\n\n~~gone~~ [sic] [gallery ids=1]"],
  ["references", "See [below][1] and [here](#_ftn1 'title').\n\n[1]: https://a.example/path"],
])("gives what the HTML would give: %s", (_, source) => {
  const tree = treeOfTokens(parser.parse(source, {}));
  const read = bodyOfHtml(parser.render(source), "en");
  expect(tree && bodyOfTree(tree, "en")).toEqual(read.ok && read.value);
});

it.each(["One <b>bold</b> word", "<div>\nBlock\n</div>", "- <!-- comment -->"])(
  "leaves raw HTML to the parser of HTML: %s",
  (source) => {
    expect(treeOfTokens(parser.parse(source, {}))).toBeUndefined();
  },
);
