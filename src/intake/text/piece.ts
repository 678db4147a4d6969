import type { Note } from "../../document/nodes/footnote/schema.ts";

/** A piece of a line as found: text with its formats, in which a new line is `\n`. */
export interface Piece {
  readonly text: string;
  /** A sum of `TEXT_FORMATS`. */
  readonly format: number;
  readonly link: string | undefined;
  /** Of a footnote, for whose mark the text stands. */
  readonly note?: Note;
}
