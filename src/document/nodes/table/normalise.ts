import { headersOf, headerStateAt } from "./headers.ts";
import type { Paragraph } from "../paragraph/schema.ts";
import type { Table, TableCell, TableRow } from "./schema.ts";

/** A cell with at least one paragraph. */
export function normaliseCell<Cell extends { children: Paragraph[] }>(cell: Cell): Cell {
  return cell.children.length > 0 ? cell : { ...cell, children: [{ type: "paragraph", children: [] }] };
}

/** A table whose rows are equally long, and whose headers are its whole first row, its whole first column, both or neither. */
export function normaliseTable(table: Table): Table {
  const headers = headersOf(table.children.map((row) => row.children.map(({ headerState }) => headerState)));
  const width = Math.max(0, ...table.children.map((row) => row.children.length));
  const children = table.children.map((row, index): TableRow => {
    const missing = Array.from({ length: width - row.children.length }, emptyCell);
    const cells = [...row.children, ...missing].map((cell, column): TableCell => ({
      ...cell,
      headerState: headerStateAt(headers, index, column),
    }));
    return { ...row, children: cells };
  });
  return { ...table, children };
}

/** Whether a table has a place for a word. */
export function hasCells(table: Table): boolean {
  return table.children.some((row) => row.children.length > 0);
}

function emptyCell(): TableCell {
  return { type: "tablecell", headerState: 0, children: [{ type: "paragraph", children: [] }] };
}
