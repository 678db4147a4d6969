import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Captions,
  type LucideIcon,
  PanelLeft,
  PanelTop,
  Table,
  TableColumnsSplit,
  TableRowsSplit,
  Trash2,
} from "lucide-react";
import { $toggleTableHeader } from "../../../document/commands/table/headers.ts";
import {
  $deleteTable,
  $deleteTableColumns,
  $deleteTableRows,
  $insertTableColumn,
  $insertTableRow,
} from "../../../document/commands/table/rows-and-columns.ts";
import { askAboutTable } from "../table/table-extension.ts";
import type { EditorCommand } from "./editor-command.ts";

export const insertTableCommand: EditorCommand = {
  id: "insert.table",
  label: "Table",
  icon: Table,
  keywords: ["grid", "rows", "columns", "figures", "spreadsheet"],
  run: (editor) => askAboutTable(editor, "size"),
};

/** What can be done in a table, in groups. */
export const TABLE_GROUPS: readonly (readonly EditorCommand[])[] = [
  [
    tableCommand("row-above", "Insert row above", BetweenHorizontalEnd, () => $insertTableRow("above")),
    tableCommand("row-below", "Insert row below", BetweenHorizontalStart, () => $insertTableRow("below")),
    tableCommand("column-before", "Insert column before", BetweenVerticalEnd, () => $insertTableColumn("before")),
    tableCommand("column-after", "Insert column after", BetweenVerticalStart, () => $insertTableColumn("after")),
  ],
  [
    {
      ...tableCommand("header-row", "Header row", PanelTop, () => $toggleTableHeader("row")),
      isActive: ({ table }) => table?.row === true,
    },
    {
      ...tableCommand("header-column", "Header column", PanelLeft, () => $toggleTableHeader("column")),
      isActive: ({ table }) => table?.column === true,
    },
    {
      id: "table.caption",
      label: "Table caption",
      icon: Captions,
      keywords: ["title"],
      isAvailable: ({ table }) => table !== null,
      run: (editor) => askAboutTable(editor, "caption"),
    },
  ],
  [
    tableCommand("delete-row", "Delete rows", TableRowsSplit, $deleteTableRows),
    tableCommand("delete-column", "Delete columns", TableColumnsSplit, $deleteTableColumns),
    tableCommand("delete", "Delete table", Trash2, $deleteTable),
  ],
];

function tableCommand(id: string, label: string, icon: LucideIcon, $run: () => void): EditorCommand {
  return {
    id: `table.${id}`,
    label,
    icon,
    keywords: ["table"],
    isAvailable: ({ table }) => table !== null,
    run: (editor) => editor.update($run),
  };
}
