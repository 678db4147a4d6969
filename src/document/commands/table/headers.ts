import { $headersOf } from "../../nodes/table/grid.ts";
import { HEADERS } from "../../nodes/table/headers.ts";
import { $tablePlace } from "./place.ts";

/** Makes the first row or the first column of the table a header, or no longer one. */
export function $toggleTableHeader(edge: keyof typeof HEADERS): void {
  const place = $tablePlace();
  if (place === null) return;
  const { table, grid } = place;
  const cells = edge === "row" ? (grid[0] ?? []) : grid.flatMap((row) => row.slice(0, 1));
  const bit = HEADERS[edge];
  const isHeader = $headersOf(table)[edge];
  for (const cell of cells) cell.setHeaderStyles(isHeader ? 0 : bit, bit);
}
