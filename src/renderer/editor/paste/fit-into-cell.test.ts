import { $insertGeneratedNodes } from "@lexical/clipboard";
import { $getEditor, $getSelection } from "lexical";
import { expect, it } from "vitest";
import { bodyAfter, restored } from "../../../document/testing/headless.ts";
import { heading, list, type NodeJson, paragraph, table } from "../../../document/testing/json.ts";
import { $caretIn } from "../../../document/testing/writing.ts";
import { $nodesFromBody } from "./body-nodes.ts";
import { $fitIntoPlace } from "./fit-into-cell.ts";

const grid = [
  ["a", "b"],
  ["c", "d"],
];

/** A table after something was pasted at the start of its last cell. */
function pasted(...clipboard: readonly NodeJson[]): unknown {
  return bodyAfter([table(grid, "row")], () => {
    $caretIn([0, 1, 1, 0, 0], 0);
    const selection = $getSelection();
    const nodes = $nodesFromBody(restored({ root: { type: "root", children: clipboard } }));
    if (selection !== null) $insertGeneratedNodes($getEditor(), $fitIntoPlace(nodes), selection);
  });
}

it.each<[string, NodeJson[], NodeJson]>([
  [
    "a table fills cells from the caret on, and the table grows",
    [
      table([
        ["1", "2"],
        ["3", "4"],
      ]),
    ],
    table(
      [
        ["a", "b", paragraph()],
        ["c", "1", "2"],
        [paragraph(), "3", "4"],
      ],
      "row",
    ),
  ],
  [
    "words go into the cell",
    [paragraph("1")],
    table(
      [
        ["a", "b"],
        ["c", "1d"],
      ],
      "row",
    ),
  ],
  [
    "headings, lists and tables give their lines",
    [heading("h2", "Head"), list("bullet", "One"), table([["x", "y"]])],
    {
      ...table([["a", "b"]], "row"),
      children: [
        ...tableRows(table([["a", "b"]], "row")),
        {
          type: "tablerow",
          children: [
            { type: "tablecell", headerState: 0, children: [paragraph("c")] },
            {
              type: "tablecell",
              headerState: 0,
              children: [paragraph("Head"), paragraph("One"), paragraph("x"), paragraph("yd")],
            },
          ],
        },
      ],
    },
  ],
])("%s", (_what, clipboard, after) => {
  expect(pasted(...clipboard)).toEqual(restored({ root: { type: "root", children: [after] } }));
});

function tableRows({ children }: NodeJson): unknown[] {
  return Array.isArray(children) ? children : [];
}
