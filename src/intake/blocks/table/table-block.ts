import { linesOf } from "../../../document/nodes/lines.ts";
import type { Paragraph } from "../../../document/nodes/paragraph/schema.ts";
import { headerStateAt, type TableHeaders } from "../../../document/nodes/table/headers.ts";
import type { Table, TableCell } from "../../../document/nodes/table/schema.ts";
import { TEXT_FORMATS } from "../../../document/nodes/text/format.ts";
import type { Context } from "../context.ts";
import type { Entry } from "../entry.ts";
import type { Builder } from "../family.ts";
import type { Place } from "./grid.ts";
import type { RowNode } from "./rows.ts";

/** A table from the places of its source, without the empty rows and columns at its end; undefined where nothing is in it. */
export function tableBlock(
  grid: readonly (readonly Place[])[],
  [first]: readonly RowNode[],
  caption: string,
  context: Context,
  builder: Builder,
): Table | undefined {
  const cells = withoutEmptyEnd(
    grid.map((places) => places.map((place) => (place === undefined ? [] : paragraphsOf(place, context, builder)))),
  );
  if (cells.length === 0) return undefined;
  const headers = headersOf(grid.slice(0, cells.length), cells, first?.isHead === true);
  const children = cells.map((row, rowIndex) => ({
    type: "tablerow" as const,
    children: row.map((paragraphs, column): TableCell => ({
      type: "tablecell",
      headerState: headerStateAt(headers, rowIndex, column),
      children: paragraphs.length > 0 ? paragraphs : [{ type: "paragraph", children: [] }],
    })),
  }));
  return { type: "table", caption, children };
}

function paragraphsOf(place: NonNullable<Place>, context: Context, builder: Builder): Paragraph[] {
  const entries = builder.entriesOf([place], context);
  builder.writer.add(...entries.filter(({ kind }) => kind === "picture"));
  return entries.flatMap(paragraphsIn);
}

function paragraphsIn(entry: Entry): Paragraph[] {
  if (entry.kind === "picture") return [];
  if (entry.kind === "item") return [{ type: "paragraph", children: entry.line }];
  if (entry.block.type === "paragraph") return [entry.block];
  return linesOf(entry.block).map((line) => ({ type: "paragraph", children: [...line] }));
}

function withoutEmptyEnd(cells: readonly Paragraph[][][]): Paragraph[][][] {
  const rows = cells.slice(0, cells.findLastIndex((row) => row.some(isFilled)) + 1);
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(isFilled) + 1));
  return rows.map((row) => row.slice(0, width));
}

function isFilled(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ children }) => children.length > 0);
}

function headersOf(
  grid: readonly (readonly Place[])[],
  cells: readonly Paragraph[][][],
  isHead: boolean,
): TableHeaders {
  const marked = grid.map((row, rowIndex) =>
    row.map((place, column) => (isFilled(cells[rowIndex]?.[column] ?? []) ? place?.name === "th" : undefined)),
  );
  const [top = [], ...rest] = marked;
  return {
    row: isHead || areHeaders(top) || hasBoldTop(cells),
    column: areHeaders(rest.map(([first]) => first)),
  };
}

/** Whether cells are headers: all that are not empty. */
function areHeaders(marked: readonly (boolean | undefined)[]): boolean {
  return marked.includes(true) && !marked.includes(false);
}

// Where a program does not mark headers, those who write with it set the first row in bold.
function hasBoldTop([top = [], ...rest]: readonly Paragraph[][][]): boolean {
  const isBold = (row: readonly Paragraph[][]): boolean => row.some(isFilled) && row.flat().every(isAllBold);
  return rest.length > 0 && isBold(top) && !rest.some(isBold);
}

function isAllBold({ children }: Paragraph): boolean {
  return children
    .flatMap((node) => (node.type === "link" ? node.children : [node]))
    .every((node) => node.type !== "text" || node.text.trim() === "" || (node.format & TEXT_FORMATS.bold) !== 0);
}
