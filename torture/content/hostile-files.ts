import type { ZippedFile } from "../../src/main/testing/zip.ts";
import { zipOf } from "../../src/main/testing/zip.ts";

/** A file to import. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The same hostile words in a file of each kind that is imported: as headline and other fields, as text, as markup, as an address. */
export function hostileFiles(vector: string, number: number): HostileFile[] {
  // Some kinds cannot hold control characters, and no file may: what is left of them is tried all the same.
  const xml = escaped(vector.replaceAll(/[^\P{Cc}\n\t]|[\u{d800}-\u{dfff}\u{fffe}\u{ffff}]/gu, ""));
  const cdata = vector.replaceAll(/[^\P{Cc}\n\t]/gu, "").replaceAll("]]>", "]]]]><![CDATA[>");
  const item = `<title>${xml}</title><link>${xml}</link><category>${xml}</category>`;
  const lexical = {
    root: {
      children: [
        {
          type: "paragraph",
          children: [
            { type: "text", text: vector },
            { type: "link", url: vector, children: [{ type: "text", text: "words" }] },
          ],
        },
        { type: "html", html: vector },
        { type: "image", src: vector, alt: vector, caption: vector },
      ],
    },
  };
  const texts: readonly (readonly [string, string])[] = [
    [
      "html",
      `<!doctype html><html lang="en"><head><title>${xml}</title><meta name="description" content="${xml}"><meta name="keywords" content="${xml}"></head><body><article><h1>${xml}</h1><p>${"Plain words. ".repeat(30)}</p>${vector}</article></body></html>`,
    ],
    [
      "md",
      `---\ntitle: ${JSON.stringify(vector)}\ndescription: ${JSON.stringify(vector)}\ntags: [${JSON.stringify(vector)}]\n---\n\n${vector}\n\n[words](<${vector}>) ![words](<${vector}>)\n`,
    ],
    [
      "xml",
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml}</title><wp:wxr_version>1.2</wp:wxr_version><item>${item}<dc:creator>${xml}</dc:creator><content:encoded><![CDATA[${cdata}]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_name>hostile-${number}</wp:post_name></item></channel></rss>`,
    ],
    [
      "feed.xml",
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title><item>${item}<content:encoded><![CDATA[${cdata}]]></content:encoded></item></channel></rss>`,
    ],
    [
      "ghost.json",
      JSON.stringify({
        db: [
          {
            data: {
              posts: [
                { id: "1", title: vector, custom_excerpt: vector, html: vector },
                { id: "2", title: vector, lexical: JSON.stringify(lexical) },
              ],
            },
          },
        ],
      }),
    ],
    [
      "ninjs.json",
      JSON.stringify({
        uri: `urn:x:${number}`,
        headline: vector,
        byline: vector,
        body_html: vector,
        versioncreated: "2024-02-20T17:40:00Z",
      }),
    ],
  ];
  return [
    ...texts.map(([kind, text]) => ({ name: `${number}.${kind}`, bytes: Buffer.from(text) })),
    { name: `${number}.docx`, bytes: zipOf(wordParts(xml)) },
    { name: `${number}.odt`, bytes: zipOf(openDocumentParts(xml)) },
  ];
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function wordParts(words: string): ZippedFile[] {
  const relation = (id: string, type: string, target: string, mode = ""): string =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"${mode}/></Relationships>`;
  const run = `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return [
    {
      path: "[Content_Types].xml",
      content: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    { path: "_rels/.rels", content: relation("r1", "officeDocument", "word/document.xml") },
    { path: "word/_rels/document.xml.rels", content: relation("h1", "hyperlink", words, ' TargetMode="External"') },
    {
      path: "word/document.xml",
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships"><w:body><w:p>${run}</w:p><w:p><w:hyperlink r:id="h1">${run}</w:hyperlink></w:p><w:tbl><w:tr><w:tc><w:p>${run}</w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    },
  ];
}

function openDocumentParts(words: string): ZippedFile[] {
  return [
    { path: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    {
      path: "content.xml",
      content: `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:xlink="x"><office:body><office:text><text:h text:outline-level="1">${words}</text:h><text:p>${words} <text:a xlink:href="${words}">words</text:a></text:p></office:text></office:body></office:document-content>`,
    },
  ];
}
