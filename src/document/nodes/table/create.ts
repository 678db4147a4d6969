import { $createTableCellNode, $createTableRowNode, type TableCellNode } from "@lexical/table";
import { $create, $createParagraphNode } from "lexical";
import { headerStateAt } from "./headers.ts";
import { CaptionedTableNode } from "./node.ts";

/** How a new table is to be. */
export interface TableShape {
  readonly rows: number;
  readonly columns: number;
  readonly headerRow: boolean;
}

/** An empty table. */
export function $createTable({ rows, columns, headerRow }: TableShape): CaptionedTableNode {
  const headers = { row: headerRow, column: false };
  return $create(CaptionedTableNode).append(
    ...Array.from({ length: rows }, (_row, row) =>
      $createTableRowNode().append(
        ...Array.from({ length: columns }, (_cell, column) => $createCell(headerStateAt(headers, row, column))),
      ),
    ),
  );
}

/** An empty cell. */
export function $createCell(headerState = 0): TableCellNode {
  return $createTableCellNode(headerState).append($createParagraphNode());
}
