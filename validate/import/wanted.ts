import { readFileSync } from "node:fs";
import { decodeText } from "../../src/intake/sources/text/decode.ts";
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  textIn,
  type XmlElement,
  xmlText,
} from "../../src/intake/sources/xml/xml.ts";
import { itemsOf } from "../../src/intake/sources/xml/items.ts";
import { openZip } from "../../src/main/import/find/zip.ts";
import { ZipHandles } from "../../src/main/import/find/zip-handles.ts";
import { visibleTextOf, wordsOf } from "../paste/words.ts";

// Intake takes these out of addresses on purpose.
const TRACKING = /\?[^\s]*(?:utm_|igshid)[^\s]*/g;

/** The words that have to come through, by another way than the import's own; undefined for a kind without such a way. */
export async function wordsWanted(path: string): Promise<string[] | undefined> {
  if (path.endsWith(".docx")) return wordsOf(textOfWord(await wordBody(path)));
  if (!path.endsWith(".xml")) return undefined;
  return postsIn(path).flatMap((item) =>
    wordsOf(visibleTextOf(contentOf(item).replace(/\[[^\]]*\]/g, " ")).replace(TRACKING, " ")),
  );
}

/** How many blocks of each kind the source has. */
export async function blocksWanted(path: string): Promise<Record<string, number>> {
  if (!path.endsWith(".docx")) return {};
  const body = await wordBody(path);
  const tables = childrenOf(body, "w:tbl").filter(
    (table) => textOfWord(table).trim() !== "" && childrenOf(childOf(table, "w:tr"), "w:tc").length > 1,
  );
  return { table: tables.length };
}

async function wordBody(path: string): Promise<XmlElement | undefined> {
  const zip = await openZip(new ZipHandles().source(path), path);
  if (!zip.ok) return undefined;
  const part = await zip.value.container.read("word/document.xml", 64 * 1024 * 1024);
  zip.value.container.close();
  return part?.ok === true
    ? childOf(childOf(parseXml(decodeText(part.value) ?? ""), "w:document"), "w:body")
    : undefined;
}

// Text that was deleted, and the second form of what is written for older programs, are no words of the document.
function textOfWord(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  return element.children
    .map((child) => {
      if (typeof child === "string" || /^(?:w:del|w:instrText|mc:Fallback|w:pict)$/.test(child.name)) return "";
      if (child.name === "w:t") return xmlText(child);
      const text = textOfWord(child);
      return /^w:(?:p|tc|br|tab|cr)$/.test(child.name) ? ` ${text} ` : text;
    })
    .join("");
}

function postsIn(path: string): XmlElement[] {
  return [...itemsOf(readFileSync(path, "utf8"), "item")]
    .flatMap(({ source }) => childOf(parseXml(source), "item") ?? [])
    .filter((item) => ["post", "page"].includes(textIn(item, "wp:post_type")) && textIn(item, "wp:status") !== "trash");
}

function contentOf(item: XmlElement): string {
  return [...descendantsOf(item, "content:encoded")].map(xmlText).join("\n");
}
