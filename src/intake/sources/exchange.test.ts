import { describe, expect, it } from "vitest";
import { articleOf, articlesOf, fitted, textFile } from "./testing.ts";

it.each([
  [
    "1",
    {
      headline: "Ferries",
      byline: "By Nadia Ferrant",
      body_html: "<p>Signed.</p>",
      versioncreated: "2024-02-20T17:40:00Z",
    },
  ],
  [
    "2",
    {
      headlines: [{ role: "main", value: "Ferries" }],
      bodies: [{ contenttype: "text/html", value: "<p>Signed.</p>" }],
      by: "Nadia Ferrant",
      versioncreated: "2024-02-20T17:40:00Z",
    },
  ],
  [
    "3",
    {
      headlines: [{ value: "Ferries" }],
      bodies: [{ contentType: "text/plain", value: "Signed." }],
      by: "Nadia Ferrant",
      versionCreated: "2024-02-20T17:40:00Z",
    },
  ],
])("ninjs %s is read", async (_, item) => {
  const article = await articleOf("a.json", JSON.stringify({ uri: "urn:x:1", ...item }));
  expect({ ...fitted(article), authors: article.authors.map(({ name }) => name), key: article.key }).toMatchObject({
    headline: "Ferries",
    blocks: ["paragraph: Signed."],
    publishedAt: "2024-02-20T17:40:00Z",
    authors: ["Nadia Ferrant"],
    key: "urn:x:1",
  });
});

describe("a Ghost export", () => {
  const lexical = {
    root: {
      children: [
        { type: "extended-heading", tag: "h2", children: [{ type: "extended-text", text: "Terms" }] },
        {
          type: "paragraph",
          children: [
            { type: "extended-text", text: "Signed", format: 1 },
            { type: "link", url: "https://paper.example/x", children: [{ type: "text", text: " here" }] },
          ],
        },
        { type: "image", src: "__GHOST_URL__/content/images/a.png", caption: "A ferry" },
      ],
    },
  };
  const mobiledoc = {
    version: "0.3.1",
    markups: [["strong"], ["a", ["href", "https://paper.example/x"]]],
    atoms: [],
    cards: [["hr", {}]],
    sections: [
      [1, "h2", [[0, [], 0, "Terms"]]],
      [
        1,
        "p",
        [
          [0, [0], 1, "Signed"],
          [0, [1], 1, " here"],
        ],
      ],
      [3, "ul", [[[0, [], 0, "One"]]]],
      [10, 0],
    ],
  };
  const exportOf = (post: object): string =>
    JSON.stringify({
      db: [
        {
          meta: { version: "5" },
          data: {
            posts: [
              {
                id: "1",
                title: "Ferries",
                slug: "ferries",
                status: "published",
                published_at: "2024-02-20T17:40:00.000Z",
                ...post,
              },
            ],
            users: [{ id: "u", name: "Nadia Ferrant", bio: "Writes." }],
            posts_authors: [{ post_id: "1", author_id: "u", sort_order: 0 }],
            tags: [
              { id: "t", name: "News" },
              { id: "s", name: "Sea" },
            ],
            posts_tags: [
              { post_id: "1", tag_id: "s", sort_order: 1 },
              { post_id: "1", tag_id: "t", sort_order: 0 },
            ],
          },
        },
      ],
    });

  it.each([
    ["Lexical", { lexical: JSON.stringify(lexical) }, ["h2: Terms", "paragraph: Signed here"], 1],
    [
      "Mobiledoc",
      { mobiledoc: JSON.stringify(mobiledoc) },
      ["h2: Terms", "paragraph: Signed here", "list: One", "horizontalrule: ", "paragraph: "],
      0,
    ],
    ["HTML", { html: "<h2>Terms</h2><p>Signed here</p>" }, ["h2: Terms", "paragraph: Signed here"], 0],
  ])("is read from %s", async (_, post, blocks, pictures) => {
    const article = await articleOf("ghost.json", exportOf(post));
    expect({
      ...fitted(article),
      categories: article.categories,
      authors: article.authors,
      pictures: article.body.pictures.length,
    }).toMatchObject({
      headline: "Ferries",
      slug: "ferries",
      publishedAt: "2024-02-20T17:40:00Z",
      blocks,
      categories: ["News"],
      tags: ["Sea"],
      authors: [{ name: "Nadia Ferrant", bio: "Writes." }],
      pictures,
    });
  });
});

describe("a feed", () => {
  it("of RSS gives whole articles, or says that it holds summaries only", async () => {
    const articles = await articlesOf(
      textFile(
        "feed.xml",
        `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><language>en-gb</language>
        <item><title>One &amp; two</title><link>https://paper.example/1</link><dc:creator>Nadia Ferrant</dc:creator><pubDate>Tue, 20 Feb 2024 17:40:00 GMT</pubDate><category>Sea</category><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded></item>
        <item><title>Three</title><guid>g</guid><description>&lt;p&gt;Short.&lt;/p&gt;</description></item></channel></rss>`,
      ),
    );
    expect(
      articles.map((article) => (typeof article === "string" ? article : { ...fitted(article), key: article.key })),
    ).toMatchObject([
      {
        headline: "One & two",
        blocks: ["paragraph: Whole."],
        publishedAt: "2024-02-20T17:40:00Z",
        tags: ["Sea"],
        language: "en-GB",
        key: "https://paper.example/1",
      },
      {
        headline: "Three",
        blocks: ["paragraph: Short."],
        notes: ["warning: The feed holds only a summary of this article."],
        key: "g",
      },
    ]);
  });

  it("of Atom gives its entries", async () => {
    const [entry] = await articlesOf(
      textFile(
        "atom.xml",
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><entry><title>Un</title><id>urn:1</id><link rel="alternate" href="https://paper.example/un"/><author><name>Nadia Ferrant</name></author><published>2024-02-20T17:40:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Entier &amp; <b>vrai</b>.</p></div></content></entry></feed>`,
      ),
    );
    if (typeof entry !== "object") throw new Error(String(entry));
    expect({ ...fitted(entry), key: entry.key }).toMatchObject({
      headline: "Un",
      blocks: ["paragraph: Entier & vrai."],
      language: "fr",
      key: "https://paper.example/un",
    });
  });
});
