import { normaliseList } from "./normalise.ts";
import type { List } from "./schema.ts";

/** Blocks without empty lists, neighbouring lists of one kind joined as Lexical joins them. */
export function joinLists<Block extends { type: string }>(blocks: readonly (Block | List)[]): (Block | List)[] {
  const joined: (Block | List)[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (!isList(block)) joined.push(block);
    else if (before !== undefined && isList(before) && before.listType === block.listType) {
      joined[joined.length - 1] = normaliseList({ ...before, children: [...before.children, ...block.children] });
    } else if (block.children.length > 0) joined.push(block);
  }
  return joined;
}

function isList(block: { type: string } | List): block is List {
  return block.type === "list";
}
