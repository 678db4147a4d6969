import {
  FILTER_FIELDS,
  type FilterField,
  type SearchPiece,
  searchPieces,
} from "../../../shared/search/parse-search.ts";
import { fold } from "../../../shared/search/words.ts";

/** A value that a filter can ask for; `detail` says more about it, and is matched, too. */
export interface FilterValue {
  readonly value: string;
  readonly detail?: string | undefined;
}

/** What the search would be with a value or a field completed, and where the caret would stand then. */
export interface Completion {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly text: string;
  readonly caret: number;
}

/** The most that is offered at once. */
const MOST = 8;
/** So many letters of a field's name have to be there: with fewer, somebody may be typing any word. */
const LEAST_LETTERS = 2;

/** What a search can be completed to where its caret stands: a filter's values as they are in the library, or a filter's name. */
export function completeSearch(
  typed: string,
  caret: number,
  valuesOf: (field: FilterField) => readonly FilterValue[],
): Completion[] {
  const piece = searchPieces(typed).find(({ start, end }) => start < caret && caret <= end);
  if (piece === undefined) return [];
  const complete = (label: string, written: string, detail?: string): Completion => {
    const before = `${typed.slice(0, piece.start)}${piece.excluded ? "-" : ""}${written}`;
    return { label, detail, text: `${before}${typed.slice(piece.end).trimStart()}`, caret: before.length };
  };
  const { field } = piece;
  if (field === null) return namesFor(piece).map((name) => complete(`${name}:`, `${name}:`));
  return valuesOf(field)
    .filter((value) => fits(value, piece.value))
    .slice(0, MOST)
    .map(({ value, detail }) => complete(value, `${field}:${quoted(value)} `, detail));
}

function namesFor({ value, quoted: isQuoted }: SearchPiece): FilterField[] {
  if (isQuoted || value.length < LEAST_LETTERS) return [];
  return FILTER_FIELDS.filter((name) => name.startsWith(value.toLowerCase()));
}

/** Whether a word of the value or of its detail begins so. What is there in full already needs no completion. */
function fits({ value, detail = "" }: FilterValue, typed: string): boolean {
  const wanted = fold(typed.trim());
  const folded = fold(value);
  if (folded === wanted) return false;
  return folded.startsWith(wanted) || ` ${folded} ${fold(detail)}`.includes(` ${wanted}`);
}

function quoted(value: string): string {
  return /\s/u.test(value) ? `"${value.replaceAll('"', "")}"` : value;
}
