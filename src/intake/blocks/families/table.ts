import { joinLines } from "../../text/join.ts";
import type { ElementNode } from "../../tree/node.ts";
import type { Context } from "../context.ts";
import type { Entry } from "../entry.ts";
import type { Builder, Family } from "../family.ts";
import { lineOf } from "./quotation.ts";

const BETWEEN_CELLS = { type: "text", text: " | ", format: 0 } as const;
const TEXT_TAGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "dateline:item"]);

/**
 * Tables. Until a body has tables, each row of a table of figures becomes a line with its cells divided by " | ". A table that
 * only arranges a page (one column, or cells with headings, lists or tables in them) becomes what is in its cells.
 */
export const tableFamily: Family = {
  names: ["table"],
  build: (node, context, builder) => {
    const outside = { ...context, list: undefined };
    const rows = rowsOf(node).map(cellsOf);
    builder.writer.endLine();
    for (const child of node.children) {
      if (child.kind === "element" && child.name === "caption") builder.block(child, outside);
    }
    if (isArrangement(rows)) for (const cell of rows.flat()) builder.block(cell, outside, { type: "paragraph" });
    else {
      builder.writer.add(...rows.flatMap((cells) => rowLine(cells, outside, builder)));
      builder.tally.flattenedTables++;
    }
  },
};

function rowLine(cells: readonly ElementNode[], context: Context, builder: Builder): Entry[] {
  const children = joinLines(
    cells.map((cell) => lineOf([cell], context, builder)),
    BETWEEN_CELLS,
  );
  return children.length === 0 ? [] : [{ kind: "block", block: { type: "paragraph", children } }];
}

function rowsOf(table: ElementNode): ElementNode[] {
  return table.children.flatMap((child) => {
    if (child.kind !== "element") return [];
    return child.name === "tr" ? [child] : ["thead", "tbody", "tfoot"].includes(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: ElementNode): ElementNode[] {
  return row.children.filter((child) => child.kind === "element");
}

function isArrangement(rows: readonly (readonly ElementNode[])[]): boolean {
  return rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some(arranges));
}

function arranges(node: ElementNode): boolean {
  return node.children.some((child) => child.kind === "element" && (TEXT_TAGS.has(child.name) || arranges(child)));
}
