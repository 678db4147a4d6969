import type { OutlineLine } from "./outline.ts";

type Runs = OutlineLine["runs"];

/** A cell as an expectation has it. */
export interface ExpectedCell {
  readonly lines: readonly OutlineLine[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * The outline of an expected table's rows. A table of one column, or with headings, lists or quotations in it, only arranges its
 * cells. Of a cell that spans others, the words stand in the first; columns in which none begins, and the empty end, are left out.
 */
export function rowOutline(rows: readonly (readonly ExpectedCell[])[]): OutlineLine[] {
  const lines = rows.flat().flatMap((cell) => cell.lines);
  if (rows.every((cells) => cells.length < 2) || lines.some(({ kind }) => kind !== "paragraph")) return [...lines];
  const grid: (Runs[] | null)[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      const start = freeColumn(grid[row] ?? []);
      for (const places of grid.slice(row, row + cell.rows)) {
        for (let column = start; column < start + cell.columns; column++) places[column] = null;
      }
      grid[row]?.splice(
        start,
        1,
        cell.lines.map(({ runs }) => runs),
      );
    }
  }
  return trimmed(grid).map(rowLine);
}

/** A row as one line, its cells divided by " | ", what stands in one of them by a space. */
export function rowLine(cells: readonly (readonly Runs[])[]): OutlineLine {
  const joined = cells.map((cell) => join(cell.filter(hasText), " "));
  return { kind: "row", level: 0, runs: join(joined, " | ") };
}

function trimmed(grid: readonly (readonly (Runs[] | null)[])[]): Runs[][][] {
  const width = Math.max(0, ...grid.map((places) => places.length));
  const columns = Array.from({ length: width }, (_none, column) => column);
  const begun = columns.filter((column) => grid.some((places) => (places[column] ?? null) !== null));
  const rows = grid.map((places) => begun.map((column) => places[column] ?? []));
  const end = Math.max(0, ...rows.map((row) => row.findLastIndex(isFilled) + 1));
  return rows.slice(0, rows.findLastIndex((row) => row.some(isFilled)) + 1).map((row) => row.slice(0, end));
}

function freeColumn(places: readonly unknown[]): number {
  let column = 0;
  while (places[column] !== undefined) column++;
  return column;
}

function isFilled(cell: readonly Runs[]): boolean {
  return cell.some(hasText);
}

function join(parts: readonly Runs[], separator: string): Runs {
  return parts.flatMap((runs, index) => (index === 0 ? runs : [{ text: separator, formats: "", link: "" }, ...runs]));
}

function hasText(runs: Runs): boolean {
  return runs.some(({ text }) => text.replace(/[\s\u{a0}⏎]/gu, "") !== "");
}
