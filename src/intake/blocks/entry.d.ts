import type { Block } from "../../document/nodes/block.ts";
import type { Inline } from "../../document/nodes/inline.ts";
import type { Direction } from "../../shared/language.ts";
import type { FoundPicture } from "../pictures/picture.ts";
/** What the walk over a document yields, in order. Lists are assembled from their items afterwards. */
export type Entry = BlockEntry | ItemEntry | PictureEntry;
export interface BlockEntry {
  readonly kind: "block";
  readonly block: Block;
}
/** A line of a list. A list goes on as long as its items follow one another; `item` tells the items apart. */
export interface ItemEntry {
  readonly kind: "item";
  readonly place: ListPlace;
  readonly line: Inline[];
  readonly direction: Direction | undefined;
}
export interface PictureEntry {
  readonly kind: "picture";
  readonly picture: FoundPicture;
}
/** Where in which list a line stands. */
export interface ListPlace {
  /** From 1. Levels may be skipped. */
  readonly level: number;
  readonly listType: "bullet" | "number";
  /** Which list of the source it belongs to. */
  readonly list: string;
  /** The item's own number, as far as the source says. */
  readonly number: number | undefined;
  /** The item: one object for all its lines. */
  readonly item: object;
}
