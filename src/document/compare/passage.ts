/** A run of text in one look, or a picture by its asset id (then `text` is empty). */
export interface Piece {
  readonly text: string;
  readonly picture: string | null;
  /** The inline elements around it with their attributes, outermost first. */
  readonly look: readonly string[];
}

/**
 * One line of a page: a paragraph, a heading, an item, a caption, a cell. `path` names the elements it stands in with their
 * attributes, outermost first. One without pieces is a thing in itself, such as a divider.
 */
export interface Passage {
  readonly path: readonly string[];
  readonly pieces: readonly Piece[];
}

/** A line of text by itself, in no element. */
export function plainPassage(text: string): Passage {
  return { path: [], pieces: text === "" ? [] : [{ text, picture: null, look: [] }] };
}

/** The words of a passage without their looks. */
export function textOf({ pieces }: Passage): string {
  return pieces.map(({ text }) => text).join("");
}
