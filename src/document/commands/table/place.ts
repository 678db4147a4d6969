import { $findCellNode, $findTableNode, $isTableSelection, type TableCellNode } from "@lexical/table";
import { $getSelection, $isRangeSelection, type LexicalNode } from "lexical";
import { $gridOf } from "../../nodes/table/grid.ts";
import { $isCaptionedTableNode, type CaptionedTableNode } from "../../nodes/table/node.ts";

/** Where in a table the selection is: its cells by row and column, and the first and last of both that are selected, from 0. */
export interface TablePlace {
  readonly table: CaptionedTableNode;
  readonly grid: readonly (readonly TableCellNode[])[];
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** The place of the selection in a table; null where it is in none, or not within one. */
export function $tablePlace(): TablePlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  const [anchor, focus] = [$findCellNode(selection.anchor.getNode()), $findCellNode(selection.focus.getNode())];
  const table = anchor === null ? null : $findTableNode(anchor);
  if (anchor === null || focus === null || !$isCaptionedTableNode(table) || !table.isParentOf(focus)) return null;
  const grid = $gridOf(table);
  const from = placeOf(anchor, grid);
  const to = placeOf(focus, grid);
  return { table, grid, rows: inOrder(from.row, to.row), columns: inOrder(from.column, to.column) };
}

/** Whether a node stands in a table. */
export function $isInTable(node: LexicalNode): boolean {
  return $findTableNode(node) !== null;
}

/** Puts the caret at the end of the words in a cell. */
export function $selectCell(cell: TableCellNode | undefined): void {
  cell?.selectEnd();
}

function placeOf(cell: TableCellNode, grid: TablePlace["grid"]): { row: number; column: number } {
  const row = grid.findIndex((cells) => cells.some((other) => other.is(cell)));
  return { row, column: grid[row]?.findIndex((other) => other.is(cell)) ?? -1 };
}

function inOrder(one: number, other: number): [number, number] {
  return [Math.min(one, other), Math.max(one, other)];
}
