import type { MissingPicture } from "./pictures/picture.ts";
import type { Counts, DroppedKind } from "./receipt.ts";
/** Counts what is dropped while a document is read. */
export declare class Tally {
  #private;
  readonly missingPictures: MissingPicture[];
  flattenedTables: number;
  drop(kind: DroppedKind, times?: number): void;
  get dropped(): Counts<DroppedKind>;
}
