import { plainLine } from "../../../document/nodes/plain.ts";
import type { ElementNode, TreeNode } from "../../tree/node.ts";
import type { Family } from "../family.ts";
import { gridOf } from "../table/grid.ts";
import { isArrangement, rowsOf } from "../table/rows.ts";
import { tableBlock } from "../table/table-block.ts";
import { lineOf } from "./quotation.ts";

/** Tables. One that only arranges a page becomes what is in its cells. */
export const tableFamily: Family = {
  names: ["table"],
  build: (node, context, builder) => {
    const outside = { ...context, list: undefined };
    const captions = node.children.filter(isCaption);
    const rows = rowsOf(node);
    builder.writer.endLine();
    if (isArrangement(node, rows)) {
      for (const caption of captions) builder.block(caption, outside);
      for (const cell of rows.flatMap(({ cells }) => cells)) builder.block(cell, outside, { type: "paragraph" });
    } else {
      const caption = plainLine(lineOf(captions, outside, builder));
      const block = tableBlock(gridOf(rows), rows, caption, outside, builder);
      if (block !== undefined) builder.writer.add({ kind: "block", block });
    }
  },
};

function isCaption(node: TreeNode): node is ElementNode {
  return node.kind === "element" && node.name === "caption";
}
