import { describe, expect, test } from "vitest";
import type { Surroundings } from "../surroundings.ts";
import { restored } from "../testing/headless.ts";
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
  text,
} from "../testing/json.ts";
import { SURROUNDINGS } from "../testing/surroundings.ts";
import { renderBodyHtml } from "./html.ts";
import { renderBodyMarkdown } from "./markdown.ts";
import { renderBodyText } from "./text.ts";

const [BOLD, ITALIC, STRIKE, UNDERLINE, SUB, SUPER] = [1, 2, 4, 8, 32, 64];
const lineBreak = { type: "linebreak" };

function render(
  blocks: readonly object[],
  change: Partial<Surroundings> = {},
): [html: string, text: string, markdown: string] {
  const body = restored({ root: { type: "root", children: blocks } });
  const surroundings = { ...SURROUNDINGS, ...change };
  return [
    renderBodyHtml(body, surroundings),
    renderBodyText(body, surroundings),
    renderBodyMarkdown(body, surroundings),
  ];
}

describe("text", () => {
  test.each<[string, object, [string, string, string]]>([
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
      [
        '<p><a href="https://example.org/a_(b)"><strong>a</strong></a></p>',
        "a",
        "[**a**](<https://example.org/a_(b)>)",
      ],
    ],
    [
      "a link without words to press on is none",
      paragraph("One", link("https://example.org/", " "), "two"),
      ["<p>One two</p>", "One two", "One two"],
    ],
  ])("%s", (_what, block, output) => {
    expect(render([block])).toEqual(output);
  });
});

describe("blocks", () => {
  test.each<[string, object[], [string, string, string]]>([
    [
      "blank blocks leave nothing",
      [
        paragraph(),
        paragraph(" ", lineBreak),
        heading("h2"),
        quotation(paragraph()),
        list("bullet", ""),
        alsoRead(null),
      ],
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
      [paragraph("They said: “We agreed, at last.”"), pullQuote(paragraph("‘We agreed, at last’"))],
      [
        '<p>They said: “We agreed, at last.”</p>\n<figure class="pull-quote" aria-hidden="true"><blockquote><p>‘We agreed, at last’</p></blockquote></figure>',
        "They said: “We agreed, at last.”",
        "They said: “We agreed, at last.”\n\n> ‘We agreed, at last’",
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
      "a decorative picture",
      [image()],
      [
        '<figure class="image"><img src="assets/aaaa.jpg" width="1200" height="800" alt="" loading="lazy" decoding="async"></figure>',
        "",
        "![](assets/aaaa.jpg)",
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
    expect(render(blocks)).toEqual(output);
  });
});

describe("surroundings", () => {
  const missing: Partial<Surroundings> = { picture: () => undefined, article: () => undefined };

  test("the dateline opens the first paragraph that has words", () => {
    expect(
      render([paragraph(), heading("h2", "Talks"), paragraph("They met.")], {
        dateline: "Havana, 20 February 2024 (TDI):",
      }),
    ).toEqual([
      '<h2 id="section-talks">Talks</h2>\n<p><span class="dateline">Havana, 20 February 2024 (TDI):</span> They met.</p>',
      "Talks\n\nHavana, 20 February 2024 (TDI): They met.",
      "## Talks\n\nHavana, 20 February 2024 (TDI): They met.",
    ]);
  });

  test("the dateline stands alone where no paragraph has words", () => {
    expect(render([divider], { dateline: "Havana & (TDI):" })).toEqual([
      '<p><span class="dateline">Havana &amp; (TDI):</span></p>\n<hr>',
      "Havana & (TDI):\n\n* * *",
      "Havana \\& (TDI):\n\n* * *",
    ]);
  });

  test("what is not at hand leaves no broken picture or link", () => {
    expect(
      render(
        [
          image({ caption: "The bridge" }),
          alsoRead({ kind: "article", articleId: ARTICLE, headline: "Bridge closes" }),
        ],
        missing,
      ),
    ).toEqual([
      '<p class="also-read">Also read: <span>Bridge closes</span></p>',
      "[The bridge]\n\nAlso read: Bridge closes",
      "**Also read:** Bridge closes",
    ]);
  });

  test("more files of a picture come first", () => {
    const addresses = [
      { address: "a-600.avif", width: 600 },
      { address: "a-1200.avif", width: 1200 },
    ];
    const picture = {
      address: "a.jpg",
      width: 1200,
      height: 800,
      sizes: "100vw",
      sources: [{ mediaType: "image/avif", addresses }],
    };
    expect(render([image()], { picture: () => picture })[0]).toBe(
      '<figure class="image"><picture><source type="image/avif" srcset="a-600.avif 600w, a-1200.avif 1200w" sizes="100vw">' +
        '<img src="a.jpg" width="1200" height="800" alt="" loading="lazy" decoding="async"></picture></figure>',
    );
  });

  test("blocks against the direction of the article say so", () => {
    const blocks = [
      paragraph("“Havana” قالت"),
      paragraph("قالت Havana"),
      { ...paragraph("Havana"), direction: "rtl" },
      list("bullet", "قالت", "Havana"),
      paragraph("2024"),
      alsoRead({ kind: "address", address: "https://example.org/", headline: "Havana" }),
    ];
    expect(render(blocks, { language: "ar", direction: "rtl" })[0]).toBe(
      '<p dir="ltr">“Havana” قالت</p>\n<p>قالت Havana</p>\n<p>Havana</p>\n<ul><li>قالت</li><li dir="ltr">Havana</li></ul>\n<p>2024</p>\n' +
        '<p class="also-read">اقرأ أيضًا: <a href="https://example.org/" dir="ltr">Havana</a></p>',
    );
  });

  test.each([
    ["fr-CA", "À lire aussi\u00a0:"],
    ["ur", "یہ بھی پڑھیں:"],
    ["he", "קראו גם:"],
    ["zh-TW", "延伸閱讀："],
    ["zh", "延伸阅读："],
    ["tlh", "Also read:"],
  ])("the label in %s is %s", (language, label) => {
    const [html] = render([alsoRead({ kind: "address", address: "https://example.org/", headline: "x" })], {
      language,
    });
    expect(html).toContain(`>${label} <a`);
  });
});
