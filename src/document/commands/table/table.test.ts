import { expect, test } from "vitest";
import { bodyAfter, restored } from "../../testing/headless.ts";
import { type NodeJson, paragraph, table } from "../../testing/json.ts";
import { $caretIn, $selectFrom, $type } from "../../testing/writing.ts";
import { $turnInto } from "../turn-into.ts";
import { $toggleTableHeader } from "./headers.ts";
import { $insertTable } from "./insert.ts";
import { $moveToCell } from "./keys.ts";
import {
  $deleteTable,
  $deleteTableColumns,
  $deleteTableRows,
  $insertTableColumn,
  $insertTableRow,
} from "./rows-and-columns.ts";

const grid = [
  ["a", "b"],
  ["c", "d"],
];

/** The path to the text of a cell. */
function cell(row: number, column: number): number[] {
  return [0, row, column, 0, 0];
}

test.each<[string, NodeJson, () => void, NodeJson[]]>([
  [
    "Tab goes on to the next cell and selects its words",
    table(grid),
    () => {
      $caretIn(cell(0, 1), 0);
      $moveToCell(1);
      $type("^");
    },
    [
      table([
        ["a", "b"],
        ["^", "d"],
      ]),
    ],
  ],
  [
    "Shift+Tab goes back",
    table(grid),
    () => {
      $caretIn(cell(1, 0), 0);
      $moveToCell(-1);
      $type("^");
    },
    [
      table([
        ["a", "^"],
        ["c", "d"],
      ]),
    ],
  ],
  [
    "Shift+Tab in the first cell stays",
    table(grid),
    () => {
      $caretIn(cell(0, 0), 0);
      $moveToCell(-1);
      $type("^");
    },
    [
      table([
        ["^a", "b"],
        ["c", "d"],
      ]),
    ],
  ],
  [
    "Tab in the last cell begins another row",
    table(grid, "both"),
    () => {
      $caretIn(cell(1, 1), 0);
      $moveToCell(1);
      $type("^");
    },
    [table([...grid, ["^", ""]], "both")],
  ],
  [
    "a row above the header row is the header",
    table(grid, "row"),
    () => {
      $caretIn(cell(0, 1), 0);
      $insertTableRow("above");
      $type("^");
    },
    [table([["", "^"], ...grid], "row")],
  ],
  [
    "a row below",
    table(grid, "both"),
    () => {
      $caretIn(cell(0, 0), 0);
      $insertTableRow("below");
      $type("^");
    },
    [
      table(
        [
          ["a", "b"],
          ["^", ""],
          ["c", "d"],
        ],
        "both",
      ),
    ],
  ],
  [
    "a column before and one after",
    table(grid, "both"),
    () => {
      $caretIn(cell(1, 0), 0);
      $insertTableColumn("before");
      $caretIn(cell(1, 2), 0);
      $insertTableColumn("after");
      $type("^");
    },
    [
      table(
        [
          ["", "a", "b", ""],
          ["", "c", "d", "^"],
        ],
        "both",
      ),
    ],
  ],
  [
    "deleting the header row leaves a header",
    table(grid, "row"),
    () => {
      $caretIn(cell(0, 1), 0);
      $deleteTableRows();
      $type("^");
    },
    [table([["c", "d^"]], "row")],
  ],
  [
    "deleting a column",
    table(grid, "column"),
    () => {
      $caretIn(cell(1, 0), 0);
      $deleteTableColumns();
      $type("^");
    },
    [table([["b"], ["d^"]], "column")],
  ],
  [
    "deleting all rows deletes the table",
    table(grid),
    () => {
      $selectFrom([cell(0, 0), 0], [cell(1, 1), 1]);
      $deleteTableRows();
      $type("^");
    },
    [paragraph("^End")],
  ],
  [
    "deleting the table",
    table(grid),
    () => {
      $caretIn(cell(1, 0), 0);
      $deleteTable();
      $type("^");
    },
    [paragraph("^End")],
  ],
  [
    "headers on and off",
    table(grid, "column"),
    () => {
      $caretIn(cell(1, 1), 0);
      $toggleTableHeader("row");
      $toggleTableHeader("column");
    },
    [table(grid, "row")],
  ],
  [
    "a cell does not turn into a heading or a list",
    table(grid),
    () => {
      $caretIn(cell(1, 1), 0);
      $turnInto("heading-2");
      $turnInto("bulleted-list");
      $turnInto("quotation");
    },
    [table(grid)],
  ],
  [
    "a table within a table follows it",
    table(grid),
    () => {
      $caretIn(cell(0, 0), 0);
      $insertTable({ rows: 1, columns: 2, headerRow: true });
      $type("^");
    },
    [table(grid), table([["^", ""]], "row")],
  ],
])("%s", (_what, before, $act, after) => {
  const expected = after.at(-1)?.type === "paragraph" ? after : [...after, paragraph("End")];
  expect(bodyAfter([before, paragraph("End")], $act)).toEqual(restored({ root: { type: "root", children: expected } }));
});
