import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { markdownArticle, wordpressExport } from "../../bench/import/articles.ts";
import { PAGES } from "../../src/intake/sources/page-text/testing/pages.ts";
import { RESOURCES } from "../../src/main/resources.ts";
import { zipOf } from "../../src/main/testing/zip.ts";

/** A sound file of each kind that is imported, to be damaged. */
export interface Specimen {
  readonly name: string;
  readonly bytes: Buffer;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const LEXICAL = JSON.stringify({
  root: { children: [{ type: "paragraph", children: [{ type: "text", text: "Signed", format: 3 }] }] },
});

/** The specimens, always the same. */
export function specimens(): Specimen[] {
  const samples = join(RESOURCES, "samples");
  const sample = readdirSync(samples).find((name) => name.endsWith(".json") && name !== "publication.json") ?? "";
  const texts: readonly (readonly [string, string])[] = [
    ["a.md", markdownArticle(7)],
    ["wordpress.xml", wordpressExport(3)],
    ["page.txt", PAGES[0]?.text ?? ""],
    ["arabic.txt", PAGES[5]?.text ?? ""],
    [
      "page.html",
      `<!doctype html><html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries"}</script></head><body><nav>Menu</nav><article><h1>Ferries</h1><p>${"Signed on Tuesday. ".repeat(20)}</p><table><tr><th>a</th><td>b</td></tr></table></article></body></html>`,
    ],
    [
      "feed.xml",
      `<rss version="2.0" xmlns:content="c"><channel><item><title>One</title><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded></item></channel></rss>`,
    ],
    ["ghost.json", JSON.stringify({ db: [{ data: { posts: [{ id: "1", title: "Ferries", lexical: LEXICAL }] } }] })],
    [
      "ninjs.json",
      JSON.stringify({
        uri: "urn:x:1",
        headline: "Ferries",
        body_html: "<p>Signed.</p>",
        versioncreated: "2024-02-20T17:40:00Z",
      }),
    ],
    ["dateline.json", readFileSync(join(samples, sample), "utf8")],
  ];
  return [
    ...texts.map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    { name: "a.docx", bytes: word() },
    { name: "a.odt", bytes: openDocument() },
    { name: "a.zip", bytes: zipOf(texts.slice(0, 3).map(([path, content]) => ({ path, content }))) },
  ];
}

function word(): Buffer {
  return zipOf([
    {
      path: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      path: "_rels/.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: "word/document.xml",
      content: `<w:document ${W}><w:body><w:p><w:r><w:t>Ferries</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    },
  ]);
}

function openDocument(): Buffer {
  return zipOf([
    { path: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    {
      path: "content.xml",
      content: `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">Ferries</text:h><text:list><text:list-item><text:p>One</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`,
    },
  ]);
}
