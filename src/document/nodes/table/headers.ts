/** What a cell heads, as the bits that Lexical keeps it in: those of the first row their column, those of the first column their row. */
export const HEADERS = { row: 1, column: 2 } as const;

/** Which edges of a table are headers. */
export interface TableHeaders {
  readonly row: boolean;
  readonly column: boolean;
}

/** The headers of a grid of header states: an edge is one where all its cells are. */
export function headersOf(grid: readonly (readonly number[])[]): TableHeaders {
  const [first = []] = grid;
  return {
    row: first.length > 0 && first.every((state) => (state & HEADERS.row) !== 0),
    column: grid.every(([state = 0]) => (state & HEADERS.column) !== 0),
  };
}

/** The header state of the cell in a place, counted from 0. */
export function headerStateAt(headers: TableHeaders, row: number, column: number): number {
  return (headers.row && row === 0 ? HEADERS.row : 0) | (headers.column && column === 0 ? HEADERS.column : 0);
}
