import { attribute, type ElementNode } from "../../tree/node.ts";
import type { RowNode } from "./rows.ts";

/** More columns than this no table has; a span that claims them is a slip. */
const WIDEST = 200;

/** What stands in a place of a table: a cell, or nothing where the row is short or a cell beside or above reaches into it. */
export type Place = ElementNode | undefined;

/**
 * Rows of equally many places. A cell that spans several stands in the first of them. Columns in which no cell begins are left
 * out: Word draws its edges with them.
 */
export function gridOf(rows: readonly RowNode[]): Place[][] {
  const grid: (Place | null)[][] = rows.map(() => []);
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      const [width, height] = [spanOf(cell, "colspan", WIDEST), spanOf(cell, "rowspan", rows.length - row)];
      for (let down = 0; down < height; down++) {
        for (let along = 0; along < width && column + along < WIDEST; along++) {
          const place = grid[row + down];
          if (place !== undefined) place[column + along] = down + along === 0 ? cell : null;
        }
      }
    }
  }
  const width = Math.max(0, ...grid.map((places) => places.length));
  const columns = Array.from({ length: width }, (_none, column) => column).filter((column) =>
    grid.some((places) => (places[column] ?? null) !== null),
  );
  return grid.map((places) => columns.map((column) => places[column] ?? undefined));
}

function spanOf(cell: ElementNode, name: "colspan" | "rowspan", most: number): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  if (name === "rowspan" && span === 0) return most;
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}
