import { expect, test } from "vitest";
import {
  alsoRead,
  ARTICLE,
  attribution,
  divider,
  heading,
  image,
  link,
  list,
  paragraph,
  pullQuote,
  quotation,
  table,
  text,
  type NodeJson,
} from "../testing/json.ts";
import { rendered } from "../testing/rendered.ts";

const BOLD = 1;
const ITALIC = 2;
const lineBreak = { type: "linebreak" };

test.each<[string, NodeJson[], [string, string, string]]>([
  [
    "blank blocks leave nothing",
    [paragraph(), paragraph(" ", lineBreak), heading("h2"), quotation(paragraph()), list("bullet", ""), alsoRead(null)],
    ["", "", ""],
  ],
  [
    "headings have anchors of their own, and no level is skipped",
    [
      heading("h4", "Talks"),
      heading("h2", "Talks"),
      heading("h4", "What", lineBreak, text("next?", BOLD)),
      heading("h3", "مستقبل"),
    ],
    [
      '<h2 id="section-talks">Talks</h2>\n<h2 id="section-talks-2">Talks</h2>\n' +
        '<h3 id="section-what-next">What<br><strong>next?</strong></h3>\n<h3 id="section-mstqbl" dir="rtl">مستقبل</h3>',
      "Talks\n\nTalks\n\nWhat\nnext?\n\nمستقبل",
      "## Talks\n\n## Talks\n\n### What **next?**\n\n### مستقبل",
    ],
  ],
  [
    "a nested list stands within its item",
    [list("number", "Fishing", [list("bullet", "Cod", "Herring")], "Trade")],
    [
      "<ol><li>Fishing<ul><li>Cod</li><li>Herring</li></ul></li><li>Trade</li></ol>",
      "1. Fishing\n   - Cod\n   - Herring\n2. Trade",
      "1. Fishing\n   - Cod\n   - Herring\n2. Trade",
    ],
  ],
  [
    "a numbered list that goes on",
    [{ ...list("number", "Trade", "Energy"), start: 9 }],
    ['<ol start="9"><li>Trade</li><li>Energy</li></ol>', "9. Trade\n10. Energy", "9. Trade\n10. Energy"],
  ],
  [
    "a quotation over two paragraphs, its marks as typed",
    [quotation(paragraph("“We agreed."), paragraph("“At last.”"), attribution(text("The host", ITALIC)))],
    [
      '<figure class="quotation"><blockquote><p>“We agreed.</p><p>“At last.”</p></blockquote><figcaption><em>The host</em></figcaption></figure>',
      "“We agreed.\n“At last.”\n— The host",
      "> “We agreed.\n>\n> “At last.”\n>\n> — *The host*",
    ],
  ],
  [
    "a quotation without a speaker; two of them stay two",
    [quotation(paragraph("One")), quotation(paragraph("Two"))],
    [
      '<figure class="quotation"><blockquote><p>One</p></blockquote></figure>\n<figure class="quotation"><blockquote><p>Two</p></blockquote></figure>',
      "One\n\nTwo",
      "> One\n\n<!-- -->\n\n> Two",
    ],
  ],
  [
    "a pull quote that repeats the text is for the eye",
    [
      paragraph("They said: “We agreed, at last.”"),
      pullQuote(paragraph("‘We ", link("https://example.org/", "agreed"), ", at last’")),
    ],
    [
      '<p>They said: “We agreed, at last.”</p>\n<figure class="pull-quote" aria-hidden="true"><blockquote><p>‘We agreed, at last’</p></blockquote></figure>',
      "They said: “We agreed, at last.”",
      "They said: “We agreed, at last.”\n\n> ‘We [agreed](https://example.org/), at last’",
    ],
  ],
  [
    "a pull quote that does not is for all",
    [paragraph("They met."), pullQuote(paragraph("We agreed"), attribution("The host"))],
    [
      '<p>They met.</p>\n<figure class="pull-quote"><blockquote><p>We agreed</p></blockquote><figcaption>The host</figcaption></figure>',
      "They met.\n\nWe agreed\n— The host",
      "They met.\n\n> We agreed\n>\n> — The host",
    ],
  ],
  [
    "a picture with caption and credit",
    [image({ alt: 'The "old" bridge', caption: "The bridge at dawn.", credit: "A. Silva/TDI" })],
    [
      '<figure class="image"><img src="assets/aaaa.jpg" width="1200" height="800" alt="The &quot;old&quot; bridge" loading="lazy" decoding="async">' +
        '<figcaption><span class="caption">The bridge at dawn.</span> <span class="credit">A. Silva/TDI</span></figcaption></figure>',
      "[The bridge at dawn. A. Silva/TDI]",
      '![The "old" bridge](assets/aaaa.jpg)\n\n*The bridge at dawn. A. Silva/TDI*',
    ],
  ],
  [
    "a picture under a licence for everybody",
    [image({ credit: "A. Name", licence: "CC BY 4.0" })],
    [
      '<figure class="image"><img src="assets/aaaa.jpg" width="1200" height="800" alt="" loading="lazy" decoding="async"><figcaption><span class="credit">A. Name</span> <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure>',
      "[A. Name CC BY 4.0]",
      "![](assets/aaaa.jpg)\n\n*A. Name CC BY 4.0*",
    ],
  ],
  [
    "a picture under a licence of the outlet’s own",
    [image({ licence: "Agency, subscription" })],
    [
      '<figure class="image"><img src="assets/aaaa.jpg" width="1200" height="800" alt="" loading="lazy" decoding="async"></figure>',
      "",
      "![](assets/aaaa.jpg)",
    ],
  ],
  [
    "a decorative picture",
    [image()],
    [
      '<figure class="image"><img src="assets/aaaa.jpg" width="1200" height="800" alt="" loading="lazy" decoding="async"></figure>',
      "",
      "![](assets/aaaa.jpg)",
    ],
  ],
  [
    "a table without headers, with a caption",
    [
      {
        ...table([
          ["Tea | coffee", text("12", BOLD)],
          ["", link("https://example.org/", "7.5")],
        ]),
        caption: "Cups a *day*",
      },
    ],
    [
      '<section class="table" aria-label="Cups a *day*" tabindex="0"><table><caption>Cups a *day*</caption><tbody>' +
        '<tr><td>Tea | coffee</td><td><strong>12</strong></td></tr><tr><td></td><td><a href="https://example.org/">7.5</a></td></tr></tbody></table></section>',
      "Cups a *day*\nTea | coffee   12\n              7.5",
      "*Cups a \\*day\\**\n\n|  |  |\n| --- | --- |\n| Tea \\| coffee | **12** |\n|  | [7.5](https://example.org/) |",
    ],
  ],
  ["a table without words", [table([["", " "]])], ["", "", ""]],
  [
    "lines in a cell, and one that reads from the right",
    [table([[paragraph("One", lineBreak, "two"), "مرحبا"]], "row")],
    [
      '<section class="table" aria-label="Table" tabindex="0"><table><thead>' +
        '<tr><th scope="col">One<br>two</th><th scope="col" dir="rtl">مرحبا</th></tr></thead></table></section>',
      "One two  مرحبا",
      "| One<br>two | مرحبا |\n| --- | --- |",
    ],
  ],
  [
    "a divider",
    [paragraph("One"), divider, paragraph("Two")],
    ["<p>One</p>\n<hr>\n<p>Two</p>", "One\n\n* * *\n\nTwo", "One\n\n* * *\n\nTwo"],
  ],
  [
    "another article, by its headline of today",
    [alsoRead({ kind: "article", articleId: ARTICLE, headline: "Bridge closes" })],
    [
      '<p class="also-read">Also read: <a href="bridge-reopens.html">Bridge reopens</a></p>',
      "Also read: Bridge reopens (bridge-reopens.html)",
      "**Also read:** [Bridge reopens](bridge-reopens.html)",
    ],
  ],
  [
    "an address without a headline",
    [alsoRead({ kind: "address", address: "https://example.org/x", headline: " " })],
    [
      '<p class="also-read">Also read: <a href="https://example.org/x">https://example.org/x</a></p>',
      "Also read: https://example.org/x (https://example.org/x)",
      "**Also read:** [https://example.org/x](https://example.org/x)",
    ],
  ],
])("%s", (_what, blocks, output) => {
  expect(rendered(blocks)).toEqual(output);
});
