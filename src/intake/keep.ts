import type { Block } from "../document/nodes/block.ts";
import type { Inline } from "../document/nodes/inline.ts";
import { linesOf } from "../document/nodes/lines.ts";
import type { List } from "../document/nodes/list/schema.ts";
import type { Table, TableRow } from "../document/nodes/table/schema.ts";
import { joinLines } from "./text/join.ts";

/** How much of a paste is taken: all that a body can hold; its structure without formats and pictures; or its text. */
export type IntakeMode = "full" | "light" | "plain";

/** The blocks of a paste as `mode` wants them. */
export function blocksIn(mode: IntakeMode, blocks: readonly Block[]): Block[] {
  if (mode === "full") return [...blocks];
  return mode === "light" ? blocks.map(lightBlock) : blocks.flatMap(plainBlocks);
}

function lightBlock(block: Block): Block {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return { ...block, children: lightLine(block.children) };
    case "quotation":
    case "pull-quote":
      return { ...block, children: block.children.map((part) => ({ ...part, children: lightLine(part.children) })) };
    case "editors-note":
      return { ...block, children: block.children.map((part) => ({ ...part, children: lightLine(part.children) })) };
    case "fact-box":
      return {
        ...block,
        children: block.children.map((part) =>
          part.type === "list" ? lightList(part) : { ...part, children: lightLine(part.children) },
        ),
      };
    case "list":
      return lightList(block);
    case "table":
      return lightTable(block);
    case "horizontalrule":
    case "image":
    case "also-read":
    case "embed":
      return block;
  }
}

function lightList(list: List): List {
  const children = list.children.map((item) => ({
    ...item,
    children: item.children.map((child) => (child.type === "list" ? lightList(child) : lightInline(child))),
  }));
  return { ...list, children };
}

function lightTable(table: Table): Table {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: cell.children.map((part) => ({ ...part, children: lightLine(part.children) })),
    })),
  }));
  return { ...table, children };
}

function plainBlocks(block: Block): Block[] {
  if (block.type === "paragraph") return [paragraph(block.children)];
  if (block.type === "embed") return [paragraph([{ type: "text", text: block.title || block.address, format: 0 }])];
  if (block.type === "table") {
    return block.children
      .map(rowLine)
      .filter((line) => line.length > 0)
      .map(paragraph);
  }
  return linesOf(block)
    .filter((line) => line.length > 0)
    .map(paragraph);
}

/** The cells of a row with tabs between them, as spreadsheets write them. */
function rowLine(row: TableRow): Inline[] {
  const cells = row.children.map((cell) =>
    joinLines(
      cell.children.map(({ children }) => children),
      { type: "linebreak" },
    ),
  );
  return cells.every((cell) => cell.length === 0)
    ? []
    : cells.flatMap((cell, index) => (index === 0 ? cell : [{ type: "tab" } as const, ...cell]));
}

function paragraph(line: readonly Inline[]): Block {
  return {
    type: "paragraph",
    children: line.flatMap((node) => (node.type === "link" ? node.children : [node])).map(lightInline),
  };
}

function lightLine(line: readonly Inline[]): Inline[] {
  return line.map(lightInline);
}

function lightInline<Node extends Inline>(node: Node): Node {
  if (node.type === "text") return { ...node, format: 0 };
  if (node.type === "footnote") return { ...node, note: node.note.map(lightInline) };
  if (node.type !== "link") return node;
  return { ...node, children: node.children.map((child) => (child.type === "text" ? { ...child, format: 0 } : child)) };
}
