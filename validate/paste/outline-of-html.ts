import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { OutlineLine, OutlineRun } from "./outline.ts";
import { splitParagraph } from "./outline-of-model.ts";
import { rowOutline } from "./outline-of-row.ts";

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

interface Around {
  readonly formats: ReadonlySet<string>;
  readonly link: string;
  readonly kind: OutlineLine["kind"];
  readonly level: number;
}

const START: Around = { formats: new Set(), link: "", kind: "paragraph", level: 0 };
const FORMATS: Readonly<Record<string, string>> = {
  strong: "b",
  b: "b",
  em: "i",
  i: "i",
  u: "u",
  s: "s",
  strike: "s",
  del: "s",
  sub: "l",
  sup: "r",
};
const BLOCKS =
  /^(?:p|div|pre|address|li|h[1-6]|blockquote|ul|ol|td|th|tr|figure|figcaption|table|tbody|dl|dt|dd|center)$/;
const HEADINGS: Readonly<Record<string, OutlineLine["kind"]>> = {
  h1: "h2",
  h2: "h2",
  h3: "h3",
  h4: "h4",
  h5: "h4",
  h6: "h4",
};

/** The outline of clean HTML as editors' tests expect it. */
export function outlineOfHtml(source: string): OutlineLine[] {
  return linesOf(parseFragment(source).childNodes, START).flatMap(splitParagraph);
}

function linesOf(nodes: readonly ChildNode[], around: Around): OutlineLine[] {
  const lines: OutlineLine[] = [];
  let runs: OutlineRun[] = [];
  let spent = false;
  const end = (): void => {
    // Whatever follows the first line of an item in the same item is a further line of it, or after a nested list a paragraph.
    if (runs.some(({ text }) => /[^\s\u{a0}⏎]/u.test(text))) {
      const last = lines.at(-1);
      if (around.level === 0 || !spent) lines.push({ kind: around.kind, level: around.level, runs });
      else if (last?.level === around.level)
        lines[lines.length - 1] = { ...last, runs: [...last.runs, BREAK, ...runs] };
      else lines.push({ kind: "paragraph", level: 0, runs });
      spent = true;
    }
    runs = [];
  };
  const visit = (node: ChildNode, inside: Around): void => {
    if (node.nodeName === "#text" && "value" in node) runs.push(runOf(node.value.replaceAll("\n", " "), inside));
    if (!("tagName" in node)) return;
    const within = insideOf(node, inside);
    if (node.tagName === "br") runs.push(BREAK);
    else if (node.tagName === "hr") {
      end();
      lines.push({ kind: "divider", level: 0, runs: [] });
    } else if (!BLOCKS.test(node.tagName)) for (const child of node.childNodes) visit(child, within);
    else if (/^(?:p|div|pre|address|figure)$/.test(node.tagName)) {
      end();
      for (const child of node.childNodes) visit(child, within);
      end();
    } else {
      end();
      lines.push(...blockLines(node, within));
    }
  };
  for (const node of nodes) visit(node, around);
  end();
  return lines;
}

const BREAK: OutlineRun = { text: "⏎", formats: "", link: "" };

function blockLines(node: Element, around: Around): OutlineLine[] {
  const heading = HEADINGS[node.tagName];
  if (heading !== undefined)
    return linesOf(node.childNodes, { ...around, formats: new Set(), kind: heading, level: 0 });
  if (node.tagName === "blockquote") return linesOf(node.childNodes, { ...around, kind: "quote", level: 0 });
  if (node.tagName === "table") {
    const rows = rowsOf(node).map((row) =>
      elementsOf(row).map((cell) => ({
        lines: linesOf(cell.childNodes, insideOf(cell, { ...around, kind: "paragraph", level: 0 })),
        columns: spanOf(cell, "colspan"),
        rows: spanOf(cell, "rowspan"),
      })),
    );
    return rowOutline(rows);
  }
  if (node.tagName === "ul" || node.tagName === "ol") {
    const inside: Around = { ...around, kind: node.tagName === "ol" ? "number" : "bullet", level: around.level + 1 };
    return elementsOf(node).flatMap((item) =>
      linesOf(item.tagName === "li" ? item.childNodes : [item], insideOf(item, inside)),
    );
  }
  return linesOf(node.childNodes, around);
}

function insideOf(node: Element, around: Around): Around {
  const formats = new Set(around.formats);
  const own = FORMATS[node.tagName];
  if (own !== undefined) formats.add(own);
  const style = attributeOf(node, "style");
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  if (weight !== undefined) toggle(formats, "b", weight === "bold" || Number(weight) >= 600);
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  if (slant !== undefined) toggle(formats, "i", slant === "italic");
  const line = /text-decoration(?:-line)?:\s*([\w -]+)/.exec(style)?.[1];
  if (line?.includes("none") === true) formats.delete("u");
  if (line?.includes("underline") === true) formats.add("u");
  if (line?.includes("line-through") === true) formats.add("s");
  const href = node.tagName === "a" ? attributeOf(node, "href") : "";
  return { ...around, formats, link: /^(?:https?|mailto|tel):/i.test(href) ? href : around.link };
}

function toggle(formats: Set<string>, format: string, on: boolean): void {
  if (on) formats.add(format);
  else formats.delete(format);
}

function runOf(text: string, { formats, link }: Around): OutlineRun {
  return { text, formats: [...formats].toSorted().join(""), link };
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) => (child.tagName === "tr" ? [child] : rowsOf(child)));
}

function elementsOf(node: Element): Element[] {
  return node.childNodes.filter((child) => "tagName" in child);
}

function attributeOf(node: Element, name: string): string {
  return node.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}

function spanOf(cell: Element, name: "colspan" | "rowspan"): number {
  return Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
}
