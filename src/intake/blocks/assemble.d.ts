import type { Block } from "../../document/nodes/block.ts";
import type { FoundPicture } from "../pictures/picture.ts";
import type { Entry } from "./entry.ts";
/** A picture and the block it stands before. */
export interface PlacedPicture extends FoundPicture {
  /** An index into the body's blocks; their number for a picture at the end. */
  readonly place: number;
}
/** Blocks from entries: items that follow one another become lists, nested as their levels say; pictures keep their places. */
export declare function assemble(entries: readonly Entry[]): {
  blocks: Block[];
  pictures: PlacedPicture[];
};
