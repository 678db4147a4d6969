import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { OutlineLine, OutlineRun } from "./outline.ts";
import { rowOutline } from "./outline-of-row.ts";

type Element = DefaultTreeAdapterTypes.Element;

const FORMATS: readonly (readonly [string, string])[] = [
  ["bold", "b"],
  ["italic", "i"],
  ["subscript", "l"],
  ["superscript", "r"],
  ["strikethrough", "s"],
  ["underline", "u"],
];

/** The outline of CKEditor 5's model: blocks side by side, with what list they belong to in their attributes. */
export function outlineOfModel(source: string): OutlineLine[] {
  // Its element names are not HTML's; those that are would be moved about by the parser.
  const plain = source
    .replaceAll("<$text", "<x-text")
    .replaceAll("</$text", "</x-text")
    .replace(/(<\/?)(table|caption)(?=[A-Z >])/g, "$1x-$2");
  return joinItems(elementsOf(parseFragment(plain)).flatMap(linesOf)).flatMap(splitParagraph);
}

interface ModelLine extends OutlineLine {
  readonly item: string;
}

function linesOf(node: Element): ModelLine[] {
  if (node.tagName === "x-table") {
    const rows = elementsOf(node).map((row) =>
      elementsOf(row).map((cell) => ({
        lines: elementsOf(cell).flatMap(linesOf),
        columns: Number(attributeOf(cell, "colspan") || 1),
        rows: Number(attributeOf(cell, "rowspan") || 1),
      })),
    );
    return rowOutline(rows).map((line) => ({ ...line, item: "" }));
  }
  if (node.tagName === "horizontalline") return [{ kind: "divider", level: 0, runs: [], item: "" }];
  if (node.tagName === "blockquote")
    return elementsOf(node)
      .flatMap(linesOf)
      .map((line) => ({ ...line, kind: "quote" }));
  const heading = /^heading([1-6])$/.exec(node.tagName)?.[1];
  const runs = node.childNodes.flatMap((child) => runsOf(child, { formats: "", link: "" }));
  if (heading !== undefined) return [{ kind: headingKind(Number(heading)), level: 0, runs, item: "" }];
  if (node.tagName !== "paragraph" && node.tagName !== "listitem") return [];
  const type = attributeOf(node, "listtype");
  if (type === "") return [{ kind: "paragraph", level: 0, runs, item: "" }];
  const level = Number(attributeOf(node, "listindent")) + 1;
  return [{ kind: type === "numbered" ? "number" : "bullet", level, runs, item: attributeOf(node, "listitemid") }];
}

// `heading1` is what both h1 and h2 become there.
function headingKind(level: number): "h2" | "h3" | "h4" {
  return level === 1 ? "h2" : level === 2 ? "h3" : "h4";
}

// An item of several blocks: those in a row are lines of it; one after a list nested in it is, in a body, a paragraph.
function joinItems(lines: readonly ModelLine[]): OutlineLine[] {
  const joined: ModelLine[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.item !== "" && last?.item === line.item) {
      joined[joined.length - 1] = { ...last, runs: [...last.runs, { text: "⏎", formats: "", link: "" }, ...line.runs] };
    } else if (seen.has(line.item)) joined.push({ ...line, kind: "paragraph", level: 0, item: "" });
    else {
      if (line.item !== "") seen.add(line.item);
      joined.push(line);
    }
  }
  return joined;
}

/** A paragraph as its parts between two or more line breaks. */
export function splitParagraph<Line extends OutlineLine>(line: Line): Line[] {
  if (line.kind !== "paragraph" && line.kind !== "quote") return [line];
  const parts: OutlineRun[][] = [[]];
  let breaks = 0;
  for (const run of line.runs) {
    if (run.text === "⏎") breaks++;
    else if (run.text.trim() === "" && breaks > 0) continue;
    else {
      if (breaks > 1) parts.push([]);
      else if (breaks === 1) parts.at(-1)?.push({ text: "⏎", formats: "", link: "" });
      breaks = 0;
      parts.at(-1)?.push(run);
    }
  }
  return parts.map((runs) => ({ ...line, runs }));
}

function runsOf(node: DefaultTreeAdapterTypes.ChildNode, around: { formats: string; link: string }): OutlineRun[] {
  if (node.nodeName === "#text" && "value" in node) return [{ text: node.value.replaceAll("\n", " "), ...around }];
  if (!("tagName" in node)) return [];
  if (node.tagName === "softbreak") return [{ text: "⏎", formats: "", link: "" }];
  const formats = FORMATS.filter(([name]) => attributeOf(node, name) === "true").map(([, letter]) => letter);
  const style = { formats: formats.join("") || around.formats, link: attributeOf(node, "linkhref") || around.link };
  return node.childNodes.flatMap((child) => runsOf(child, style));
}

function attributeOf(node: Element, name: string): string {
  return node.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.filter((child) => "tagName" in child);
}
