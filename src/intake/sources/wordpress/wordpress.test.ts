import { describe, expect, it } from "vitest";
import { articlesOf, fitted, textFile } from "../testing.ts";
import { autoParagraphs } from "./auto-paragraphs.ts";
import { withoutShortcodes } from "./shortcodes.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Paper</title><link>https://paper.example</link><language>en-GB</language>
<wp:author><wp:author_login><![CDATA[nadia]]></wp:author_login><wp:author_display_name><![CDATA[Nadia Ferrant]]></wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>news</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[News]]></wp:cat_name></wp:category>
<wp:category><wp:category_nicename>diplomatic</wp:category_nicename><wp:category_parent>news</wp:category_parent><wp:cat_name><![CDATA[Diplomatic News]]></wp:cat_name></wp:category>`;
const ITEM = `<item><title>Ferries &amp; fish</title><link>https://paper.example/ferries/</link><dc:creator><![CDATA[nadia]]></dc:creator>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>Word for word: </item> is text.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2>Fish</h2><!-- /wp:heading -->[gallery ids="1,2"]]]></content:encoded>
<excerpt:encoded><![CDATA[In <b>short</b>.]]></excerpt:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2024-02-20 12:40:00</wp:post_date><wp:post_date_gmt>2024-02-20 17:40:00</wp:post_date_gmt>
<wp:post_name>ferries</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="diplomatic"><![CDATA[Diplomatic News]]></category>
<category domain="category" nicename="fish"><![CDATA[Fish]]></category>
<category domain="post_tag" nicename="sea"><![CDATA[Sea]]></category>
<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment></item>`;
const ATTACHMENT = `<item><title>Harbour</title><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://paper.example/wp-content/uploads/h.jpg</wp:attachment_url></item>`;

describe("a WordPress export", () => {
  it("gives its articles with all that is known of them, and lists the rest", async () => {
    const [first, ...others] = await articlesOf(textFile("export.xml", `${HEAD}${ITEM}${ATTACHMENT}</channel></rss>`));
    if (typeof first !== "object") throw new Error(String(first));
    expect({
      ...fitted(first),
      authors: first.authors,
      categories: first.categories,
      key: first.key,
      others,
    }).toMatchObject({
      headline: "Ferries & fish",
      standfirst: "In short.",
      slug: "ferries",
      status: "published",
      publishedAt: "2024-02-20T12:40:00-05:00",
      language: "en-GB",
      tags: ["Sea", "Fish"],
      blocks: ["paragraph: Word for word: is text.", "h2: Fish"],
      notes: [
        "dropped: Shortcodes: gallery",
        "dropped: 1 reader’s comment",
        "guessed: Further categories, as tags: Fish",
      ],
      authors: [{ name: "Nadia Ferrant" }],
      categories: ["News", "Diplomatic News"],
      key: "https://paper.example/ferries/",
      others: ["File “Harbour” https://paper.example/wp-content/uploads/h.jpg"],
    });
  });

  it("gives footnotes, which it keeps beside the text, where they are called", async () => {
    const id = "3f2a9c1e-0b1d-4c55-9f0e-6a8f0e5b7a11";
    const called = `<!-- wp:paragraph --><p>Said<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">1</a></sup>.</p><!-- /wp:paragraph --><!-- wp:footnotes /-->`;
    const item = `<item><title>Noted</title><content:encoded><![CDATA[${called}]]></content:encoded><wp:post_type>post</wp:post_type><wp:postmeta><wp:meta_key><![CDATA[footnotes]]></wp:meta_key><wp:meta_value><![CDATA[[{"content":"By <em>her</em>.","id":"${id}"}]]]></wp:meta_value></wp:postmeta></item>`;
    const [article] = await articlesOf(textFile("export.xml", `${HEAD}${item}</channel></rss>`));
    expect(article).toMatchObject({
      body: {
        blocks: [
          {
            children: [
              { text: "Said" },
              { type: "footnote", note: [{ text: "By " }, { text: "her" }, { text: "." }] },
              { text: "." },
            ],
          },
        ],
      },
    });
  });

  it("that is cut off gives what is whole, and says where it breaks off", async () => {
    const articles = await articlesOf(textFile("export.xml", `${HEAD}${ITEM}${ITEM.slice(0, 300)}`));
    expect(articles.map((article) => (typeof article === "string" ? article : article.headline))).toEqual([
      "Ferries & fish",
      "invalid-input: line 15",
    ]);
  });
});

it.each([
  ["One\nline\n\nTwo", "<p>One<br>\nline</p>\n<p>Two</p>"],
  ["<p>Has them</p>\n\nalready", "<p>Has them</p>\n\nalready"],
  ["A\n<blockquote>B</blockquote>\nC", "<p>A</p>\n<blockquote>\n<p>B</p>\n</blockquote>\n<p>C</p>"],
  [
    "A\nhttps://youtu.be/abcdefghijk\nB\nhttps://a.example",
    '<p>A</p>\n<figure class="wp-block-embed">https://youtu.be/abcdefghijk</figure>\n<p>B<br>\nhttps://a.example</p>',
  ],
  ["A\n\n<pre>x\n\ny</pre>\n\nB", "<p>A</p>\n<pre>x\n\ny</pre>\n<p>B</p>"],
])("makes paragraphs of %j", (text, html) => {
  expect(autoParagraphs(text)).toBe(html);
});

it("leaves codes without an end as they are, however many", () => {
  const text = `${"[audio https://a.example/".repeat(40_000)}${"[embed]https://a".repeat(40_000)}${"[caption]<img>".repeat(40_000)}`;
  expect(withoutShortcodes(text)).toEqual({ text, dropped: [] });
});

it.each([
  ["He said [sic] so [1]", "He said [sic] so [1]", []],
  ['[box colour="red"]Kept[/box]', "Kept", ["box"]],
  ["[quote]Kept[/quote]", "Kept", ["quote"]],
  ["[embed]https://v.example/1[/embed]", '\n\n<figure class="wp-block-embed">https://v.example/1</figure>\n\n', []],
  [
    "[audio https://v.example/1.mp3] and [video width=3 mp4='https://v.example/2.mp4'][/video]",
    '\n\n<figure class="wp-block-embed">https://v.example/1.mp3</figure>\n\n and \n\n<figure class="wp-block-embed">https://v.example/2.mp4</figure>\n\n',
    [],
  ],
])("of %j the words stay", (text, plain, dropped) => {
  expect(withoutShortcodes(text)).toEqual({ text: plain, dropped });
});
