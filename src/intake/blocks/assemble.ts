import type { Block } from "../../document/nodes/block.ts";
import type { List } from "../../document/nodes/list/schema.ts";
import type { FoundPicture } from "../pictures/picture.ts";
import type { Entry, ItemEntry } from "./entry.ts";

/** A picture and the block it stands before. */
export interface PlacedPicture extends FoundPicture {
  /** An index into the body's blocks; their number for a picture at the end. */
  readonly place: number;
}

/** Deeper lists than this are nobody's; a body may not nest without bounds. */
const DEEPEST_LIST = 20;

/** Blocks from entries: items that follow one another become lists, nested as their levels say; pictures keep their places. */
export function assemble(entries: readonly Entry[]): { blocks: Block[]; pictures: PlacedPicture[] } {
  const blocks: Block[] = [];
  const pictures: PlacedPicture[] = [];
  let open: OpenList[] = [];
  for (const entry of entries) {
    if (entry.kind === "item") {
      open = withItem(open, entry, blocks);
      continue;
    }
    open = [];
    if (entry.kind === "block") blocks.push(entry.block);
    else pictures.push({ ...entry.picture, place: blocks.length });
  }
  return { blocks, pictures };
}

/** A list that the next item may belong to. */
interface OpenList {
  readonly level: number;
  readonly key: string;
  readonly list: List;
}

// Levels count only against one another: an item two levels down is nested once, as a list that starts on its third level is
// not nested at all.
function withItem(open: readonly OpenList[], { place, line, direction }: ItemEntry, blocks: Block[]): OpenList[] {
  const around = open.filter(({ level }) => level < place.level).slice(0, DEEPEST_LIST);
  const same = open.find(
    ({ level, key, list }) => level === place.level && list.listType === place.listType && key === place.list,
  );
  const current = same ?? { level: place.level, key: place.list, list: listFor(place) };
  if (same === undefined) {
    const parent = around.at(-1);
    if (parent === undefined) blocks.push(current.list);
    else parent.list.children.push({ type: "listitem", value: 1, children: [current.list] });
  }
  const own = direction === undefined ? {} : { direction };
  current.list.children.push({ type: "listitem", value: 1, ...own, children: line });
  return [...around, current];
}

function listFor({ listType, number }: ItemEntry["place"]): List {
  return { type: "list", listType, start: listType === "number" ? (number ?? 1) : 1, children: [] };
}
