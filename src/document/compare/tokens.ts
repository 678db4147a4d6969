import type { Passage, Piece } from "./passage.ts";

/** A word, a space, a mark or a picture of a passage, the smallest thing that is told to have changed. */
export interface Token {
  readonly text: string;
  readonly picture: string | null;
  readonly look: readonly string[];
  /** Equal where two tokens read the same. */
  readonly key: string;
  /** Whether it counts as a word. */
  readonly isWord: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The tokens of a passage, words as `language` (BCP 47) divides them. A word set in two looks is two tokens. */
export function tokensOf({ pieces }: Passage, language: string): Token[] {
  return pieces.flatMap((piece) => (piece.picture === null ? wordsOf(piece, language) : [pictureToken(piece)]));
}

function wordsOf({ text, look }: Piece, language: string): Token[] {
  return [...segmenterOf(language).segment(text)].map(({ segment, isWordLike }) => ({
    text: segment,
    picture: null,
    look,
    key: segment,
    isWord: isWordLike === true,
  }));
}

function pictureToken({ picture, look }: Piece): Token {
  return { text: "", picture, look, key: `picture ${picture}`, isWord: false };
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  return segmenter;
}
