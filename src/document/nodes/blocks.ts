import type { Block } from "./block.ts";

/** The normal form of a body's blocks: no empty lists, at least one block, and a paragraph to type into at the end. */
export function normaliseBlocks(blocks: readonly Block[]): Block[] {
  const normal = blocks.filter((block) => block.type !== "list" || block.children.length > 0);
  const last = normal.at(-1);
  if (last === undefined || !holdsText(last)) normal.push({ type: "paragraph", children: [] });
  return normal;
}

/** Whether a block holds text that can be typed into, rather than being a thing in itself. */
function holdsText(block: Block): boolean {
  switch (block.type) {
    case "horizontalrule":
    case "image":
    case "also-read":
      return false;
    default:
      return true;
  }
}
