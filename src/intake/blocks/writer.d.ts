import type { Direction } from "../../shared/language.ts";
import type { FoundPicture } from "../pictures/picture.ts";
import type { Piece } from "../text/piece.ts";
import { type Line } from "./context.ts";
import type { Entry } from "./entry.ts";
/** Collects the pieces of a line until it ends, and the entries that the lines become. */
export declare class Writer {
  #private;
  readonly entries: Entry[];
  line: Line;
  /** How many blocks of the source showed nothing. */
  blanks: number;
  constructor(articleDirection: Direction);
  write(piece: Piece): void;
  /** A picture stands before or after the line it is found in, and after the list: neither is torn in two. */
  picture(picture: FoundPicture): void;
  add(...entries: readonly Entry[]): void;
  /** Ends the line. `isBlock` tells that a block of the source ends here, which may have shown nothing. */
  endLine(isBlock?: boolean): void;
  /** Ends the last line. */
  finish(): Entry[];
}
