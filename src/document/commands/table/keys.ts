import { COMMAND_PRIORITY_CRITICAL, KEY_TAB_COMMAND, type LexicalEditor } from "lexical";
import { $insertTableRow } from "./rows-and-columns.ts";
import { $tablePlace } from "./place.ts";

/** Tab moves to the next cell of a table, Shift+Tab to the one before. Tab in the last cell begins another row. */
export function registerTableKeys(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_TAB_COMMAND,
    (event) => {
      if (!$moveToCell(event.shiftKey ? -1 : 1)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
}

/** Selects the words of the next or the previous cell; answers whether the selection is in a table. */
export function $moveToCell(by: 1 | -1): boolean {
  const place = $tablePlace();
  if (place === null) return false;
  const { grid, rows, columns } = place;
  const width = grid[0]?.length ?? 1;
  const edge = by === 1 ? 1 : 0;
  const cell = grid.flat()[rows[edge] * width + columns[edge] + by];
  if (cell !== undefined) {
    // What is typed next takes the place of the cell's words, as in every spreadsheet.
    cell.select(0, cell.getChildrenSize());
  } else if (by === 1) {
    $insertTableRow("below");
    $tablePlace()?.grid.at(-1)?.[0]?.selectStart();
  }
  return true;
}
