import { $isTableCellNode, $isTableRowNode, type TableCellNode, type TableNode } from "@lexical/table";
import { HEADERS, type TableHeaders } from "./headers.ts";

/** The cells of a table by row and column. */
export function $gridOf(table: TableNode): TableCellNode[][] {
  return table
    .getChildren()
    .filter($isTableRowNode)
    .map((row) => row.getChildren().filter($isTableCellNode));
}

/** The headers of a table in normal form: its first cell tells of both. Costs the same for a table of any size. */
export function $headersOf(table: TableNode): TableHeaders {
  const row = table.getFirstChild();
  const corner = $isTableRowNode(row) ? row.getFirstChild() : null;
  const state = $isTableCellNode(corner) ? corner.getHeaderStyles() : 0;
  return { row: (state & HEADERS.row) !== 0, column: (state & HEADERS.column) !== 0 };
}
