import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fitted } from "../../../intake/sources/testing.ts";
import { recogniseSource } from "../../../intake/sources/sources.ts";
import { ALL } from "../../../intake/sources/source.ts";
import { temporaryFolder, expectValue } from "../../testing/temporary-library.ts";
import { PIXEL } from "../../testing/pictures.ts";
import { zipOf, type ZippedFile } from "../../testing/zip.ts";
import { findFiles } from "../find/find-files.ts";
import { openFile } from "./open-file.ts";

async function read(name: string, files: readonly ZippedFile[]) {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, zipOf(files));
  const [found] = (await findFiles([path])).files;
  if (found === undefined) throw new Error("not found");
  const file = expectValue(await openFile(found));
  for await (const reading of recogniseSource(file)?.read(file, { language: "en", share: ALL }) ?? []) {
    if (reading.kind === "article") return expectValue(reading.article);
  }
  throw new Error("no article");
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (content: string, style = ""): string =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

it("a Word document comes in with headings, tables and footnotes; changes are accepted, comments dropped", async () => {
  const article = await read("Ferry.docx", [
    {
      path: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      path: "_rels/.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: "word/styles.xml",
      content: `<w:styles ${W}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
    {
      path: "word/comments.xml",
      content: `<w:comments ${W}><w:comment w:id="0">${paragraph(run("Really?"))}</w:comment></w:comments>`,
    },
    {
      path: "docProps/core.xml",
      content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Nadia Ferrant</dc:creator></cp:coreProperties>`,
    },
    {
      path: "word/document.xml",
      content: `<w:document ${W}><w:body>${paragraph(run("Ferry route reopens"), "T")}${paragraph(run("Terms"), "H")}
        ${paragraph(`${run("The ministers ")}<w:ins w:id="1">${run("signed")}</w:ins><w:del w:id="2"><w:r><w:delText>waited</w:delText></w:r></w:del>${run(".")}`)}
        <w:tbl><w:tr><w:tc>${paragraph(run("Port"))}</w:tc><w:tc>${paragraph(run("Berths"))}</w:tc></w:tr></w:tbl></w:body></w:document>`,
    },
  ]);
  expect({ ...fitted(article), authors: article.authors.map(({ name }) => name) }).toMatchObject({
    headline: "Ferry route reopens",
    blocks: expect.arrayContaining(["h2: Terms", "paragraph: The ministers signed."]),
    notes: ["warning: Tracked changes were taken as accepted.", "dropped: 1 comment"],
    authors: ["Nadia Ferrant"],
  });
});

it("lists and footnotes of a Word document are lists and footnotes", async () => {
  const item = (words: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="LP"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}</w:p>`;
  const article = await read("Notes.docx", [
    {
      path: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      path: "_rels/.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: "word/_rels/document.xml.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      path: "word/styles.xml",
      content: `<w:styles ${W}><w:style w:type="paragraph" w:styleId="LP"><w:name w:val="List Paragraph"/></w:style></w:styles>`,
    },
    {
      path: "word/numbering.xml",
      content: `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    {
      path: "word/footnotes.xml",
      content: `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run("By the harbour master."))}</w:footnote></w:footnotes>`,
    },
    {
      path: "word/document.xml",
      content: `<w:document ${W}><w:body>${paragraph(`${run("Three berths")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" are free.")}`)}${item("North")}${item("South")}</w:body></w:document>`,
    },
  ]);
  expect(fitted(article).blocks).toEqual(["paragraph: Three berths are free.", "list: North / South"]);
  expect(article.body.blocks[0]).toMatchObject({
    children: [{}, { type: "footnote", note: [{ text: "By the harbour master." }] }, {}],
  });
});

const NAMESPACES = ["office", "text", "style", "fo", "draw", "table", "xlink"]
  .map((name) => `xmlns:${name}="${name}"`)
  .join(" ");

it("an OpenDocument text comes in with headings, lists, formats, notes and pictures", async () => {
  const article = await read("Ferry.odt", [
    { path: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    { path: "Pictures/1.png", content: PIXEL },
    {
      path: "content.xml",
      content: `<office:document-content ${NAMESPACES}><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/></office:automatic-styles>
        <office:body><office:text><text:p text:style-name="P1">Ferry route reopens</text:p><text:h text:outline-level="1">Terms</text:h>
        <text:p>The ministers <text:span text:style-name="T1">signed</text:span>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In Havana.</text:p></text:note-body></text:note></text:p>
        <text:list><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>
        <text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame></text:p></office:text></office:body></office:document-content>`,
    },
  ]);
  expect({ ...fitted(article), pictures: article.body.pictures.length }).toMatchObject({
    headline: "Ferry route reopens",
    blocks: expect.arrayContaining(["h2: Terms", "paragraph: The ministers signed.1", "list: One / Two"]),
    pictures: 1,
  });
});
