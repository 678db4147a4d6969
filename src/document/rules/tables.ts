import {
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  registerTableCellUnmergeTransform,
  registerTablePlugin,
  TableCellNode,
  TableNode,
  TableRowNode,
} from "@lexical/table";
import {
  $createParagraphNode,
  $isDecoratorNode,
  $isParagraphNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from "lexical";
import { $linesOf } from "../nodes/table/lines.ts";
import { $gridOf } from "../nodes/table/grid.ts";
import { headersOf, headerStateAt } from "../nodes/table/headers.ts";
import { $liftOut, $topBlockOf } from "./lift.ts";
import { $isBlock } from "./lines.ts";

/**
 * Rows are equally long, cells hold paragraphs and do not span others, and only a whole first row or column is a header. What else
 * is put into a cell becomes paragraphs; pictures and tables follow the table. Cells without a table are paragraphs.
 */
export function registerTableRule(editor: LexicalEditor): () => void {
  return mergeRegister(
    // Before Lexical's own rules, which drop a stray cell with its words and take every child of a row for a cell.
    editor.registerNodeTransform(TableCellNode, (cell) => {
      if (!$isTableRowNode(cell.getParent())) $unwrap(cell);
      else $fillWithParagraphs(cell);
    }),
    editor.registerNodeTransform(TableRowNode, (row) => {
      if (!$isTableNode(row.getParent())) $unwrap(row);
    }),
    editor.registerNodeTransform(TableNode, $sendOutStrangers),
    registerTablePlugin(editor),
    registerTableCellUnmergeTransform(editor),
    editor.registerNodeTransform(TableNode, (table) => {
      if ($gridOf(table).every((cells) => cells.length === 0)) table.remove();
      else $setHeaders(table);
    }),
  );
}

function $sendOutStrangers(table: TableNode): void {
  const children = table.getChildren();
  const rows = children.filter($isTableRowNode);
  const strangers = [
    ...children.filter((child) => !$isTableRowNode(child)),
    ...rows.flatMap((row) => row.getChildren().filter((child) => !$isTableCellNode(child))),
  ];
  const top = $topBlockOf(table);
  for (const stranger of strangers.toReversed()) top.insertAfter($asBlock(stranger));
}

function $setHeaders(table: TableNode): void {
  const grid = $gridOf(table);
  const headers = headersOf(grid.map((cells) => cells.map((cell) => cell.getHeaderStyles())));
  for (const [row, cells] of grid.entries()) {
    for (const [column, cell] of cells.entries()) {
      const state = headerStateAt(headers, row, column);
      if (cell.getHeaderStyles() !== state) cell.setHeaderStyles(state);
    }
  }
}

function $fillWithParagraphs(cell: TableCellNode): void {
  const children = cell.getChildren();
  if (children.every($isParagraphNode)) return;
  const outside = children.filter((child) => $isTableNode(child) || ($isDecoratorNode(child) && !child.isInline()));
  $liftOut(outside);
  const lines = $linesOf(cell);
  cell.clear().append(...lines.map((line) => $createParagraphNode().append(...line)));
}

function $unwrap(node: ElementNode): void {
  for (const child of node.getChildren()) node.insertBefore($asBlock(child));
  node.remove();
}

/** A node that may stand between blocks: a part of a line gets a paragraph. */
function $asBlock(node: LexicalNode): LexicalNode {
  return $isBlock(node) ? node : $createParagraphNode().append(node);
}
