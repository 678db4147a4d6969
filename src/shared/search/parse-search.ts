/** What a filter can ask for by name, as in `author:"Ana Duarte"`. */
export const FILTER_FIELDS = ["author", "category", "tag", "status", "before", "after", "language", "is"] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Words to be found; a prefix is a word that may be only begun, a phrase keeps its words together. */
export interface SearchTerm {
  readonly kind: "word" | "prefix" | "phrase";
  readonly text: string;
  readonly excluded: boolean;
}

export interface SearchFilter {
  readonly field: FilterField;
  readonly value: string;
  readonly excluded: boolean;
}

/** A search as it was meant. */
export interface Search {
  readonly terms: readonly SearchTerm[];
  readonly filters: readonly SearchFilter[];
}

/** A stretch of what was typed: one term or filter. `value` is without quotation marks; `end` is exclusive. */
export interface SearchPiece {
  readonly start: number;
  readonly end: number;
  readonly excluded: boolean;
  readonly field: FilterField | null;
  readonly value: string;
  readonly quoted: boolean;
}

const FIELD = `(?<field>${FILTER_FIELDS.join("|")}):`;
const PIECE = new RegExp(`(?<minus>-)?(?:${FIELD})?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\\s"]\\S*))`, "giu");
const BARE_FIELD = new RegExp(`^-?${FIELD}$`, "iu");

/** What was typed into the search field, taken apart. A filter without a value yet has an empty one. */
export function searchPieces(typed: string): SearchPiece[] {
  return Array.from(typed.matchAll(PIECE), (match) => {
    const { minus, field, quoted, plain = "" } = match.groups ?? {};
    const bare = BARE_FIELD.exec(match[0])?.groups?.["field"];
    return {
      start: match.index,
      end: match.index + match[0].length,
      excluded: minus !== undefined || (bare !== undefined && match[0].startsWith("-")),
      field: fieldNamed(bare ?? field),
      value: bare === undefined ? (quoted ?? plain).normalize("NFC") : "",
      quoted: quoted !== undefined,
    };
  });
}

/**
 * Reads a search: words, `"phrases"`, `begun*`, `-excluded`, and filters such as `author:duarte` or `-tag:"state visit"`. Every
 * text is a search; a filter without a value asks for nothing. The last word may be just begun, as it is while typing.
 */
export function parseSearch(typed: string): Search {
  const pieces = searchPieces(typed);
  return {
    terms: pieces.flatMap((piece, index) => termOf(piece, index === pieces.length - 1)),
    filters: pieces.flatMap(({ field, value, excluded }) =>
      field === null || value.trim() === "" ? [] : [{ field, value: value.trim(), excluded }],
    ),
  };
}

function termOf({ field, value, quoted, excluded }: SearchPiece, isLast: boolean): SearchTerm[] {
  if (field !== null) return [];
  if (quoted) return hasLetters(value) ? [{ kind: "phrase", text: value.trim(), excluded }] : [];
  const text = value.replace(/\*+$/u, "");
  if (!hasLetters(text)) return [];
  if (text !== value) return [{ kind: "prefix", text, excluded }];
  return [{ kind: isLast && !excluded ? "prefix" : "word", text, excluded }];
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function fieldNamed(name: string | undefined): FilterField | null {
  return FILTER_FIELDS.find((field) => field === name?.toLowerCase()) ?? null;
}
