import { alsoRead, heading, image, list, type NodeJson, paragraph, quotation, table, text } from "../testing/json.ts";
import { testRule, testRuleAndGate } from "../testing/rule-cases.ts";

function row(...cells: readonly NodeJson[]): NodeJson {
  return { type: "tablerow", children: cells };
}

function cell(headerState: number, ...children: readonly NodeJson[]): NodeJson {
  return { type: "tablecell", headerState, children };
}

function tableOf(...rows: readonly NodeJson[]): NodeJson {
  return { type: "table", caption: "", children: rows };
}

const [a, b] = [paragraph("a"), paragraph("b")];

testRuleAndGate([
  [
    "rows are equally long, cells have a paragraph, and there is a place to type on",
    [tableOf(row(cell(0, a), cell(0)), row(cell(0, b)), row())],
    [
      table([
        ["a", paragraph()],
        ["b", paragraph()],
        [paragraph(), paragraph()],
      ]),
      paragraph(),
    ],
  ],
  [
    "only a whole first row and a whole first column are headers",
    [tableOf(row(cell(1, a), cell(3, b)), row(cell(2, a), cell(1, b)))],
    [
      table(
        [
          ["a", "b"],
          ["a", "b"],
        ],
        "row",
      ),
      paragraph(),
    ],
  ],
  ["a table without cells goes", [tableOf(), a, tableOf(row(), row())], [a]],
  [
    "widths, colours and heights go",
    [
      {
        ...tableOf({
          ...row({ ...cell(0, a), backgroundColor: "red", width: 90, verticalAlign: "middle" }),
          height: 40,
        }),
        colWidths: [90],
        rowStriping: true,
      },
    ],
    [table([["a"]]), paragraph()],
  ],
]);

testRule([
  [
    "what is no paragraph becomes one",
    [
      tableOf(
        row(
          cell(0, heading("h2", "Head"), list("bullet", "One", [list("number", "Two")])),
          cell(0, text("loose"), quotation(paragraph("Words"))),
        ),
      ),
    ],
    [
      tableOf(
        row(
          cell(0, paragraph("Head"), paragraph("One"), paragraph("Two")),
          cell(0, paragraph("loose"), paragraph("Words")),
        ),
      ),
      paragraph(),
    ],
  ],
  [
    "pictures, tables and the like follow the table",
    [tableOf(row(cell(0, a, image(), alsoRead(null), table([["x"]]), b)))],
    [tableOf(row(cell(0, a, b))), image(), alsoRead(null), table([["x"]]), paragraph()],
  ],
  [
    "cells and rows without a table are paragraphs, and keep their words",
    [cell(0, a, paragraph("x")), row(cell(0, b), paragraph("y")), tableOf(cell(0, text("z")), row(cell(0, a)))],
    [a, paragraph("x"), b, paragraph("y"), table([["a"]]), paragraph("z")],
  ],
  [
    "a cell spans no others",
    [tableOf(row({ ...cell(0, a), colSpan: 2 }), row(cell(0, b), cell(0, a)))],
    [
      table([
        ["a", paragraph()],
        ["b", "a"],
      ]),
      paragraph(),
    ],
  ],
]);
