import type { Inline } from "../../document/nodes/inline.ts";
import type { Piece } from "./piece.ts";
/**
 * Lines of text from their pieces: one space between words, none at the edges, and a new line for more than one break in a row.
 * A space takes only the formats that the words on both its sides have. A single no-break space stays: someone typed it.
 */
export declare function linesOf(pieces: readonly Piece[]): Inline[][];
/** Whether the pieces show nothing. */
export declare function isBlank(pieces: readonly Piece[]): boolean;
