import { $toggleTableHeader } from "../../../document/commands/table/headers.ts";
import {
  $deleteTable,
  $deleteTableColumns,
  $deleteTableRows,
  $insertTableColumn,
  $insertTableRow,
} from "../../../document/commands/table/rows-and-columns.ts";
import type { IconName } from "../../ui/icon.tsx";
import { askAboutTable } from "../table/table-extension.ts";
import type { EditorCommand } from "./editor-command.ts";

export const insertTableCommand: EditorCommand = {
  id: "insert.table",
  label: "Table",
  icon: "table",
  keywords: ["grid", "rows", "columns", "figures", "spreadsheet"],
  run: (editor) => askAboutTable(editor, "size"),
};

/** What can be done in a table, in groups. */
export const TABLE_GROUPS: readonly (readonly EditorCommand[])[] = [
  [
    tableCommand("row-above", "Insert row above", "between-horizontal-end", () => $insertTableRow("above")),
    tableCommand("row-below", "Insert row below", "between-horizontal-start", () => $insertTableRow("below")),
    tableCommand("column-before", "Insert column before", "between-vertical-end", () => $insertTableColumn("before")),
    tableCommand("column-after", "Insert column after", "between-vertical-start", () => $insertTableColumn("after")),
  ],
  [
    {
      ...tableCommand("header-row", "Header row", "panel-top", () => $toggleTableHeader("row")),
      isActive: ({ table }) => table?.row === true,
    },
    {
      ...tableCommand("header-column", "Header column", "panel-left", () => $toggleTableHeader("column")),
      isActive: ({ table }) => table?.column === true,
    },
    {
      id: "table.caption",
      label: "Table caption",
      icon: "captions",
      keywords: ["title"],
      isAvailable: ({ table }) => table !== null,
      run: (editor) => askAboutTable(editor, "caption"),
    },
  ],
  [
    tableCommand("delete-row", "Delete rows", "table-rows-split", $deleteTableRows),
    tableCommand("delete-column", "Delete columns", "table-columns-split", $deleteTableColumns),
    tableCommand("delete", "Delete table", "trash-2", $deleteTable),
  ],
];

function tableCommand(id: string, label: string, icon: IconName, $run: () => void): EditorCommand {
  return {
    id: `table.${id}`,
    label,
    icon,
    keywords: ["table"],
    isAvailable: ({ table }) => table !== null,
    run: (editor) => editor.update($run),
  };
}
