import type { Body } from "../../src/document/body.ts";
import type { Embed } from "../../src/document/nodes/embed/schema.ts";
import type { Inline } from "../../src/document/nodes/inline.ts";
import type { List } from "../../src/document/nodes/list/schema.ts";
import { TEXT_FORMATS } from "../../src/document/nodes/text/format.ts";
import { notesAsText } from "./notes-as-text.ts";
import { rowLine } from "./outline-of-row.ts";
import type { OutlineLine, OutlineRun } from "./outline.ts";

const LETTERS = [
  [TEXT_FORMATS.bold, "b"],
  [TEXT_FORMATS.italic, "i"],
  [TEXT_FORMATS.subscript, "l"],
  [TEXT_FORMATS.superscript, "r"],
  [TEXT_FORMATS.strikethrough, "s"],
  [TEXT_FORMATS.underline, "u"],
] as const;

/** The outline of a body. */
export function outlineOfBody(body: Body): OutlineLine[] {
  return notesAsText(body).root.children.flatMap((block): OutlineLine[] => {
    if (block.type === "list") return listLines(block, 1);
    if (block.type === "horizontalrule") return [{ kind: "divider", level: 0, runs: [] }];
    if (block.type === "paragraph") return [{ kind: "paragraph", level: 0, runs: runsOf(block.children) }];
    if (block.type === "heading") return [{ kind: block.tag, level: 0, runs: runsOf(block.children) }];
    if (block.type === "table") {
      const caption = { kind: "paragraph" as const, level: 0, runs: [{ text: block.caption, formats: "", link: "" }] };
      const rows = block.children.map((row) =>
        rowLine(row.children.map((cell) => cell.children.map((part) => runsOf(part.children)))),
      );
      return block.caption === "" ? rows : [caption, ...rows];
    }
    if (block.type === "image" || block.type === "also-read") return [];
    if (block.type === "embed") return [{ kind: "paragraph", level: 0, runs: runsOf([asText(block)], block.address) }];
    if (block.type === "fact-box") {
      return block.children.flatMap((part) =>
        part.type === "list" ? listLines(part, 1) : [{ kind: "paragraph", level: 0, runs: runsOf(part.children) }],
      );
    }
    return block.children
      .filter(({ type, children }) => type === "paragraph" || children.length > 0)
      .map(({ children }) => ({ kind: "quote", level: 0, runs: runsOf(children) }));
  });
}

function asText({ title, address }: Embed): Inline {
  return { type: "text", text: title || address, format: 0 };
}

function listLines(list: List, level: number): OutlineLine[] {
  return list.children.flatMap(({ children }): OutlineLine[] => {
    const nested = children.flatMap((child) => (child.type === "list" ? listLines(child, level + 1) : []));
    const line = children.filter((child) => child.type !== "list");
    return line.length === 0 ? nested : [{ kind: list.listType, level, runs: runsOf(line) }, ...nested];
  });
}

function runsOf(line: readonly Inline[], link = ""): OutlineRun[] {
  return line.flatMap((node) => {
    if (node.type === "link") return runsOf(node.children, node.url);
    if (node.type === "footnote") return [];
    if (node.type !== "text") return [{ text: node.type === "tab" ? " " : "⏎", formats: "", link }];
    const formats = LETTERS.filter(([bit]) => (node.format & bit) !== 0).map(([, letter]) => letter);
    return [{ text: node.text, formats: formats.join(""), link }];
  });
}
