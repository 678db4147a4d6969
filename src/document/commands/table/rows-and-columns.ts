import { $createTableRowNode } from "@lexical/table";
import { $createCell } from "../../nodes/table/create.ts";
import { $headersOf } from "../../nodes/table/grid.ts";
import { HEADERS, headerStateAt } from "../../nodes/table/headers.ts";
import { $selectAfter } from "../insert-block.ts";
import { $selectCell, $tablePlace, type TablePlace } from "./place.ts";

/** Puts an empty row above or below the selected ones, the caret in it. The first row of a table stays its header. */
export function $insertTableRow(where: "above" | "below"): void {
  const place = $tablePlace();
  if (place === null) return;
  const { table, grid, rows, columns } = place;
  const index = where === "above" ? rows[0] : rows[1] + 1;
  const headers = $headersOf(table);
  const cells = (grid[0] ?? []).map((_cell, column) => $createCell(headerStateAt(headers, index, column)));
  table.splice(index, 0, [$createTableRowNode().append(...cells)]);
  $selectCell(cells[columns[0]]);
}

/** Puts an empty column before or after the selected ones, the caret in it. The first column of a table stays its header. */
export function $insertTableColumn(where: "before" | "after"): void {
  const place = $tablePlace();
  if (place === null) return;
  const { table, grid, rows, columns } = place;
  const index = where === "before" ? columns[0] : columns[1] + 1;
  const headers = $headersOf(table);
  const cells = grid.map((row, rowIndex) => {
    const cell = $createCell(headerStateAt(headers, rowIndex, index));
    row[0]?.getParentOrThrow().splice(index, 0, [cell]);
    return cell;
  });
  $selectCell(cells[rows[0]]);
}

/** Deletes the selected rows; the whole table where no row is left. What comes first then is the header that was there. */
export function $deleteTableRows(): void {
  const place = $tablePlace();
  if (place === null) return;
  const { table, grid, rows, columns } = place;
  const [first, last] = rows;
  if (last - first + 1 >= grid.length) return $deleteTableAt(place);
  const headers = $headersOf(table);
  const next = grid[last + 1] ?? grid[first - 1] ?? [];
  table.splice(first, last - first + 1, []);
  if (headers.row && first === 0) for (const cell of next) cell.setHeaderStyles(HEADERS.row, HEADERS.row);
  $selectCell(next[columns[0]]);
}

/** Deletes the selected columns; the whole table where no column is left. */
export function $deleteTableColumns(): void {
  const place = $tablePlace();
  if (place === null) return;
  const { table, grid, rows, columns } = place;
  const [first, last] = columns;
  if (last - first + 1 >= (grid[0]?.length ?? 0)) return $deleteTableAt(place);
  const headers = $headersOf(table);
  const next = grid.map((row) => row[last + 1] ?? row[first - 1]);
  for (const row of grid) for (const cell of row.slice(first, last + 1)) cell.remove();
  if (headers.column && first === 0) for (const cell of next) cell?.setHeaderStyles(HEADERS.column, HEADERS.column);
  $selectCell(next[rows[0]]);
}

/** Deletes the table that the selection is in; the caret goes on after it. */
export function $deleteTable(): void {
  const place = $tablePlace();
  if (place !== null) $deleteTableAt(place);
}

function $deleteTableAt({ table }: TablePlace): void {
  $selectAfter(table);
  table.remove();
}
