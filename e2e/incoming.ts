import { zipOf } from "../src/main/testing/zip.ts";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const LEXICAL = JSON.stringify({
  root: { children: [{ type: "paragraph", children: [{ type: "text", text: "Kept by Ghost", format: 1 }] }] },
});

/** A file of each format that is imported but Dateline's own, with the headline of its article and some words of it. */
export const INCOMING: readonly { name: string; content: string | Buffer; headline: string; words: string }[] = [
  {
    name: "page.html",
    content: `<!doctype html><html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Saved off a page"}</script></head><body><nav>Menu</nav><article><h1>Saved off a page</h1><p>${"The ferry sailed on Tuesday. ".repeat(20)}</p></article><aside>Promotion</aside></body></html>`,
    headline: "Saved off a page",
    words: "The ferry sailed on Tuesday.",
  },
  {
    name: "letter.docx",
    content: zipOf([
      {
        path: "[Content_Types].xml",
        content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      },
      {
        path: "_rels/.rels",
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
      },
      {
        path: "word/document.xml",
        content: `<w:document xmlns:w="${WORD}"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Written in Word</w:t></w:r></w:p><w:p><w:r><w:t>Typed at the quay.</w:t></w:r></w:p></w:body></w:document>`,
      },
    ]),
    headline: "Written in Word",
    words: "Typed at the quay.",
  },
  {
    name: "letter.odt",
    content: zipOf([
      { path: "mimetype", content: "application/vnd.oasis.opendocument.text" },
      {
        path: "content.xml",
        content: `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">Written in LibreOffice</text:h><text:p>Typed on the ferry.</text:p></office:text></office:body></office:document-content>`,
      },
    ]),
    headline: "Written in LibreOffice",
    words: "Typed on the ferry.",
  },
  {
    name: "note.md",
    content: "---\ntitle: Marked down\ntags: [boats]\n---\n\nA **plain** note.\n\n![A quay](quay.jpg)\n",
    headline: "Marked down",
    words: "A plain note.",
  },
  {
    name: "wordpress.xml",
    content: wordpressExport([{ title: "Out of WordPress", words: "A block of theirs." }]),
    headline: "Out of WordPress",
    words: "A block of theirs.",
  },
  {
    name: "ghost.json",
    content: JSON.stringify({ db: [{ data: { posts: [{ id: "1", title: "Out of Ghost", lexical: LEXICAL }] } }] }),
    headline: "Out of Ghost",
    words: "Kept by Ghost",
  },
  {
    name: "agency.json",
    content: JSON.stringify({
      uri: "urn:x:1",
      headline: "By wire",
      body_html: "<p>Agency copy.</p>",
      versioncreated: "2024-02-20T17:40:00Z",
    }),
    headline: "By wire",
    words: "Agency copy.",
  },
  {
    name: "feed.rss",
    content: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Out of a feed</title><content:encoded><![CDATA[<p>The whole entry.</p>]]></content:encoded></item></channel></rss>`,
    headline: "Out of a feed",
    words: "The whole entry.",
  },
  {
    name: "feed.atom",
    content: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Out of Atom</title><id>urn:y:1</id><content type="html">&lt;p&gt;One entry more.&lt;/p&gt;</content></entry></feed>`,
    headline: "Out of Atom",
    words: "One entry more.",
  },
  {
    name: "packed.zip",
    content: zipOf([{ path: "inside/packed.md", content: "# Out of a zip\n\nPacked with others.\n" }]),
    headline: "Out of a zip",
    words: "Packed with others.",
  },
];

/** A Word document with a list in the style that Word gives its lists, and a footnote. */
export function wordDocument(): Buffer {
  const part = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const related = "http://schemas.openxmlformats.org/package/2006/relationships";
  const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const item = (words: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="LP"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}</w:p>`;
  const parts = ["footnotes", "numbering", "styles"].map(
    (name) => `<Relationship Id="${name}" Type="${part}/${name}" Target="${name}.xml"/>`,
  );
  const word = (name: string, content: string) => ({
    path: `word/${name}.xml`,
    content: `<w:${name} xmlns:w="${WORD}">${content}</w:${name}>`,
  });
  return zipOf([
    {
      path: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      path: "_rels/.rels",
      content: `<Relationships xmlns="${related}"><Relationship Id="r1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: "word/_rels/document.xml.rels",
      content: `<Relationships xmlns="${related}">${parts.join("")}</Relationships>`,
    },
    word("styles", `<w:style w:type="paragraph" w:styleId="LP"><w:name w:val="List Paragraph"/></w:style>`),
    word(
      "numbering",
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ),
    word("footnotes", `<w:footnote w:id="2"><w:p>${run("By the harbour master.")}</w:p></w:footnote>`),
    word(
      "document",
      `<w:body><w:p>${run("Three berths")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" are free.")}</w:p>${item("North")}${item("South")}</w:body>`,
    ),
  ]);
}

/** Articles as WordPress exports them, published: in blocks, or as its classic editor left them. */
export function wordpressExport(
  articles: readonly { title: string; words: string }[],
  { blocks = true }: { blocks?: boolean } = {},
): string {
  const content = (words: string): string =>
    blocks ? `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->` : words;
  const items = articles.map(
    ({ title, words }, number) =>
      `<item><title>${title}</title><content:encoded><![CDATA[${content(words)}]]></content:encoded><wp:post_id>${number + 1}</wp:post_id><wp:post_name>post-${number + 1}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Paper</title>${items.join("\n")}</channel></rss>`;
}
