import type { Block } from "../document/nodes/block.ts";
import type { Inline } from "../document/nodes/inline.ts";
import type { List } from "../document/nodes/list/schema.ts";
import type { Table } from "../document/nodes/table/schema.ts";
import { TEXT_FORMATS } from "../document/nodes/text/format.ts";
import { type Intake, intakeHtml, type IntakeOptions } from "./intake.ts";

/** For tests: what HTML becomes, failing where the intake refuses it. */
export function intakeOf(html: string, options: Partial<IntakeOptions> = {}): Intake {
  const result = intakeHtml(html, { mode: "full", language: "en-GB", ...options });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** For tests: what HTML becomes, a line for each line of the body, such as `2. <b>Vote</b> [here](https://a.example/)`. */
export function linesOf(html: string, options: Partial<IntakeOptions> = {}): string[] {
  const blocks = intakeOf(html, options).body.root.children;
  // A place to type on after a table or a divider is no part of what was pasted.
  const last = blocks.at(-1);
  const isOpenEnd = blocks.length > 1 && last?.type === "paragraph" && last.children.length === 0;
  return (isOpenEnd ? blocks.slice(0, -1) : blocks).flatMap(blockLines);
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case "list":
      return listLines(block, 1);
    case "quotation":
    case "pull-quote":
      return block.children
        .filter(({ type, children }) => type === "paragraph" || children.length > 0)
        .map(({ type, children }) => `${type === "paragraph" ? block.type : type}: ${lineText(children)}`);
    case "fact-box":
      return block.children.flatMap((part) =>
        part.type === "list" ? listLines(part, 1) : [`${block.kind} ${part.type}: ${lineText(part.children)}`],
      );
    case "editors-note":
      return block.children.map(({ children }) => `${block.type}: ${lineText(children)}`);
    case "embed":
      return [`embed: ${block.title}(${block.address})`];
    case "heading":
      return [`${block.tag}: ${lineText(block.children)}`];
    case "paragraph":
      return [`${block.direction ?? "paragraph"}: ${lineText(block.children)}`];
    case "table":
      return tableLines(block);
    case "horizontalrule":
    case "image":
    case "also-read":
      return [block.type];
  }
}

function tableLines({ caption, children }: Table): string[] {
  const rows = children.map((row) =>
    row.children
      .map(({ headerState, children: parts }) => {
        const words = parts.map((part) => lineText(part.children)).join(" // ");
        return headerState === 0 ? words : `#${words}`;
      })
      .join(" | "),
  );
  return [...(caption === "" ? [] : [`caption: ${caption}`]), ...rows.map((row) => `row: ${row}`)];
}

function listLines(list: List, level: number): string[] {
  return list.children.flatMap(({ value, direction, children }) => {
    const nested = children.flatMap((child) => (child.type === "list" ? listLines(child, level + 1) : []));
    const own = children.filter((child) => child.type !== "list");
    if (own.length === 0 && nested.length > 0) return nested;
    const marker = list.listType === "number" ? `${value}.` : "-";
    return [`${"  ".repeat(level - 1)}${marker} ${direction === undefined ? "" : `${direction} `}${lineText(own)}`];
  });
}

const TAGS = [
  ["b", TEXT_FORMATS.bold],
  ["i", TEXT_FORMATS.italic],
  ["u", TEXT_FORMATS.underline],
  ["s", TEXT_FORMATS.strikethrough],
  ["sub", TEXT_FORMATS.subscript],
  ["sup", TEXT_FORMATS.superscript],
] as const;

function lineText(line: readonly Inline[]): string {
  return line
    .map((node) => {
      if (node.type === "link") return `[${lineText(node.children)}](${node.url})`;
      if (node.type === "footnote") return `[^${lineText(node.note)}]`;
      if (node.type !== "text") return " / ";
      const tags = TAGS.filter(([, bit]) => (node.format & bit) !== 0).map(([name]) => name);
      return tags.reduce((text, tag) => `<${tag}>${text}</${tag}>`, node.text.replaceAll("\u{a0}", "~"));
    })
    .join("");
}
