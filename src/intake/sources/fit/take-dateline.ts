import type { Block } from "../../../document/nodes/block.ts";
import type { Inline } from "../../../document/nodes/inline.ts";
import { plainLine } from "../../../document/nodes/plain.ts";
import { type FoundDateline, findDateline } from "../text/dateline.ts";

/** The dateline that the first paragraph begins with, and the blocks without it, since a page sets its own. */
export function takeDateline(blocks: readonly Block[]): { found: FoundDateline; blocks: Block[] } | undefined {
  const place = blocks.findIndex((block) => block.type === "paragraph" && block.children.length > 0);
  const first = blocks[place];
  if (first?.type !== "paragraph") return undefined;
  const found = findDateline(plainLine(first.children));
  if (found === undefined) return undefined;
  return { found, blocks: blocks.with(place, { ...first, children: withoutStart(first.children, found.length) }) };
}

function withoutStart(line: readonly Inline[], length: number): Inline[] {
  const rest: Inline[] = [];
  let left = length;
  for (const node of line) {
    const size = plainLine([node]).length;
    if (left === 0) rest.push(node);
    else if (size > left) {
      if (node.type === "text") rest.push({ ...node, text: node.text.slice(left) });
      else if (node.type === "link") rest.push({ ...node, children: node.children.slice(1) });
      left = 0;
    } else left -= size;
  }
  return rest;
}
