import { asXml, hostileTexts } from "../../e2e/hostile-texts.ts";
import type { ZippedFile } from "../../src/main/testing/zip.ts";
import { zipOf } from "../../src/main/testing/zip.ts";

/** A file to import. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The same hostile words in a file of each kind that is imported. */
export function hostileFiles(vector: string, number: number): HostileFile[] {
  const xml = asXml(vector);
  return [
    ...hostileTexts(vector, number).map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
    { name: `${number}.docx`, bytes: zipOf(wordParts(xml)) },
    { name: `${number}.odt`, bytes: zipOf(openDocumentParts(xml)) },
  ];
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
