import { childOf, childrenOf, type XmlElement } from "../../src/intake/sources/xml/xml.ts";
import { outlineText, type OutlineLine, type OutlineRun } from "../paste/outline.ts";
import { type ExpectedCell, rowOutline } from "../paste/outline-of-row.ts";
import { wordsOf } from "../paste/words.ts";
import type { Wanted } from "./wanted.ts";
import { at, elementsOf, openWord, partsOf, targetsIn, type WordParts } from "./word-parts.ts";
import { BREAK, runsIn } from "./word-runs.ts";

/** What a Word document is to become, by what its XML says plainly. */
export async function wantedOfWord(path: string): Promise<Wanted[]> {
  const read = await openWord(path);
  const body = childOf(childOf(read("word/document.xml"), "w:document"), "w:body");
  if (body === undefined) return [];
  const parts = partsOf(read);
  const lines = linesIn(body, parts);
  const notes = parts.met.map((id, index): OutlineLine => {
    const targets = targetsIn(read(`word/_rels/${id.split(" ")[0] ?? ""}s.xml.rels`));
    const inside = linesIn(parts.notes.get(id), { ...parts, targets, met: [] }).filter(
      ({ runs }) => textOf(runs).trim() !== "",
    );
    const runs = inside.flatMap((line, place) => (place === 0 ? line.runs : [BREAK, ...line.runs]));
    return { kind: "paragraph", level: 0, runs: [{ text: `[${index + 1}] `, formats: "", link: "" }, ...runs] };
  });
  const [first, ...others] = lines.filter((line) => outlineText([line]).length > 0);
  const hasHeadline = first?.kind.startsWith("h") === true;
  const all = hasHeadline ? others : [...(first === undefined ? [] : [first]), ...others];
  const text = [...lines, ...notes].map(({ runs }) => textOf(runs)).join("\n");
  return [
    {
      name: path,
      words: wordsOf(text),
      lines: [...all, ...notes],
      headline: hasHeadline ? textOf(first.runs) : undefined,
    },
  ];
}

function linesIn(parent: XmlElement | undefined, parts: WordParts): OutlineLine[] {
  return elementsOf(parent).flatMap((child): OutlineLine[] => {
    if (child.name === "w:p")
      return [paragraphLine(child, parts), ...boxesIn(child).flatMap((box) => linesIn(box, parts))];
    if (child.name === "w:tbl") return rowOutline(childrenOf(child, "w:tr").map((row) => cellsOf(row, parts)));
    return /^w:(?:sdt|sdtContent|ins|smartTag|customXml)$/.test(child.name) ? linesIn(child, parts) : [];
  });
}

/** The text boxes that hang on a paragraph, as newer programs read them. */
function boxesIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === "w:txbxContent") return [child];
    return child.name === "mc:Fallback" ? [] : boxesIn(child);
  });
}

function cellsOf(row: XmlElement, parts: WordParts): ExpectedCell[] {
  return childrenOf(row, "w:tc").map((cell) => {
    const columns = Number(at(childOf(childOf(cell, "w:tcPr"), "w:gridSpan"), "w:val") || 1);
    return { lines: linesIn(cell, parts), columns, rows: 1 };
  });
}

function paragraphLine(paragraph: XmlElement, parts: WordParts): OutlineLine {
  const properties = childOf(paragraph, "w:pPr");
  const style = parts.styles.get(at(childOf(properties, "w:pStyle"), "w:val"));
  const name = at(childOf(style, "w:name"), "w:val");
  const runs = runsIn(paragraph, parts, "");
  const rank = /^heading ([1-6])$/i.exec(name)?.[1];
  if (/^title$/i.test(name)) return { kind: "h2", level: 0, runs };
  if (rank !== undefined) return { kind: rank < "3" ? "h2" : rank === "3" ? "h3" : "h4", level: 0, runs };
  if (/quote$/i.test(name)) return { kind: "quote", level: 0, runs };
  const list = childOf(properties, "w:numPr") ?? childOf(childOf(style, "w:pPr"), "w:numPr");
  const [number, level] = [at(childOf(list, "w:numId"), "w:val"), at(childOf(list, "w:ilvl"), "w:val") || "0"];
  const isNumbered = parts.numbered.get(`${number} ${level}`);
  if (isNumbered === undefined) return { kind: "paragraph", level: 0, runs };
  return { kind: isNumbered ? "number" : "bullet", level: Number(level) + 1, runs };
}

function textOf(runs: readonly OutlineRun[]): string {
  return runs.map(({ text }) => text).join("");
}
