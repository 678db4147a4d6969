import { $isTableCellNode, $isTableRowNode, type TableCellNode, type TableNode } from "@lexical/table";
import { headersOf, type TableHeaders } from "./headers.ts";

/** The cells of a table by row and column. */
export function $gridOf(table: TableNode): TableCellNode[][] {
  return table
    .getChildren()
    .filter($isTableRowNode)
    .map((row) => row.getChildren().filter($isTableCellNode));
}

/** The headers of a table in the editor. */
export function $headersOf(table: TableNode): TableHeaders {
  return headersOf($gridOf(table).map((cells) => cells.map((cell) => cell.getHeaderStyles())));
}
