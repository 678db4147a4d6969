import { $createTable, type TableShape } from "../../nodes/table/create.ts";
import { $insertBlock } from "../insert-block.ts";

/** Puts an empty table at the selection, the caret in its first cell; after the table where the selection is in one. */
export function $insertTable(shape: TableShape): void {
  const table = $createTable(shape);
  $insertBlock(table);
  table.selectStart();
}
