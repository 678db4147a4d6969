import type { Inline } from "../../document/nodes/inline.ts";
import type { HeadingTag } from "../../document/nodes/heading/tag.ts";
import { plainLine } from "../../document/nodes/plain.ts";
import { directionOfText } from "../../document/nodes/text/direction.ts";
import type { Direction } from "../../shared/language.ts";
import type { FoundPicture } from "../pictures/picture.ts";
import { isBlank, linesOf } from "../text/lines.ts";
import { joinLines } from "../text/join.ts";
import type { Piece } from "../text/piece.ts";
import { type Line, PARAGRAPH } from "./context.ts";
import type { Entry, ListPlace } from "./entry.ts";
import { withoutOverallBold } from "./heading-format.ts";

/** Collects the pieces of a line until it ends, and the entries that the lines become. */
export class Writer {
  readonly entries: Entry[] = [];
  line: Line = { kind: PARAGRAPH, direction: undefined };
  /** How many paragraphs of the source showed nothing. */
  blanks = 0;
  readonly #articleDirection: Direction;
  #pieces: Piece[] = [];
  #pictures: FoundPicture[] = [];
  readonly #items = new Set<object>();

  constructor(articleDirection: Direction) {
    this.#articleDirection = articleDirection;
  }

  write(piece: Piece): void {
    if (piece.text !== "") this.#pieces.push(piece);
  }

  /** A picture stands before or after the line it is found in, and after the list: neither is torn in two. */
  picture(picture: FoundPicture): void {
    this.#pictures.push(picture);
    if (this.line.kind.type !== "item" && isBlank(this.#pieces)) this.#placePictures();
  }

  add(...entries: readonly Entry[]): void {
    this.endLine();
    if (entries[0]?.kind !== "item") this.#placePictures();
    this.entries.push(...entries);
  }

  /** Ends the line. `isParagraph` tells that a paragraph of the source ends here, which may have shown nothing. */
  endLine(isParagraph = false): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    const lines = linesOf(pieces);
    if (lines.length === 0 && isParagraph && pieces.length > 0) this.blanks++;
    if (lines.length === 0) return;
    const { kind } = this.line;
    if (kind.type === "item") return this.#addItem(kind.place, joined(lines));
    if (this.entries.at(-1)?.kind === "item") this.#placePictures();
    if (kind.type === "heading") this.#addHeading(kind.tag, joined(lines));
    else for (const line of lines) this.#addParagraph(line);
    this.#placePictures();
  }

  /** Ends the last line. */
  finish(): Entry[] {
    this.endLine();
    this.#placePictures();
    return this.entries;
  }

  #addParagraph(children: Inline[]): void {
    this.entries.push({ kind: "block", block: { type: "paragraph", ...this.#ownDirection(children), children } });
  }

  #addHeading(tag: HeadingTag, line: Inline[]): void {
    const children = withoutOverallBold(line);
    this.entries.push({ kind: "block", block: { type: "heading", tag, ...this.#ownDirection(children), children } });
  }

  // An item of a body holds one line: further paragraphs of it are new lines, and those that follow a list nested in it stand
  // between two parts of the list.
  #addItem(place: ListPlace, line: Inline[]): void {
    const last = this.entries.at(-1);
    if (last?.kind === "item" && last.place.item === place.item) {
      this.entries[this.entries.length - 1] = { ...last, line: joined([last.line, line]) };
    } else if (this.#items.has(place.item)) this.#addParagraph(line);
    else {
      this.#items.add(place.item);
      this.entries.push({ kind: "item", place, line, direction: this.#ownDirection(line).direction });
    }
  }

  #placePictures(): void {
    this.entries.push(...this.#pictures.map((picture): Entry => ({ kind: "picture", picture })));
    this.#pictures = [];
  }

  // Programs state a direction for every paragraph; it is worth keeping where the text would not be set that way by itself.
  #ownDirection(line: readonly Inline[]): { direction?: Direction } {
    const { direction } = this.line;
    const natural = directionOfText(plainLine(line)) ?? this.#articleDirection;
    return direction === undefined || direction === natural ? {} : { direction };
  }
}

function joined(lines: readonly Inline[][]): Inline[] {
  return joinLines(lines, { type: "linebreak" });
}
