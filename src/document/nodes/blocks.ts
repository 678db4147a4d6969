import type { Block } from "./block.ts";
import { joinLists } from "./list/join.ts";
import { hasCells } from "./table/normalise.ts";

/**
 * The normal form of a body's blocks: no empty lists and tables, neighbouring lists of one kind joined as Lexical joins them, at least one
 * block, and a paragraph to type into at the end.
 */
export function normaliseBlocks(blocks: readonly Block[]): Block[] {
  const normal = joinLists(blocks.filter((block) => block.type !== "table" || hasCells(block)));
  const last = normal.at(-1);
  if (last === undefined || !canTypeOnIn(last)) normal.push({ type: "paragraph", children: [] });
  return normal;
}

/** Whether the text can be typed on in a block, rather than only after it. */
function canTypeOnIn(block: Block): boolean {
  switch (block.type) {
    case "horizontalrule":
    case "image":
    case "also-read":
    case "table":
    case "embed":
      return false;
    default:
      return true;
  }
}
