import type { SearchTerm } from "../../shared/search/parse-search.ts";
import { isUnspaced } from "../../shared/search/words.ts";
import { spaced } from "./spaced.ts";

/** What FTS5 is asked for: what has to occur, and what must not; null where there is nothing of the kind. */
export interface SearchExpression {
  readonly wanted: string | null;
  readonly unwanted: string | null;
}

/**
 * The terms of a search for FTS5. A single letter that may be just begun asks for nothing yet: nearly every article has a word that
 * begins with it.
 */
export function searchExpression(terms: readonly SearchTerm[]): SearchExpression {
  const joined = (excluded: boolean, by: string): string | null =>
    terms
      .filter((term) => term.excluded === excluded && !isLoneLetter(term))
      .map(expressionOf)
      .join(by) || null;
  return { wanted: joined(false, " "), unwanted: joined(true, " OR ") };
}

function expressionOf({ kind, text }: SearchTerm): string {
  const words = spaced(text).replaceAll('"', " ").trim();
  return `"${words}"${kind === "prefix" && !isUnspaced(text) ? "*" : ""}`;
}

function isLoneLetter({ kind, text }: SearchTerm): boolean {
  return kind === "prefix" && /^\p{L}$/u.test(text) && !isUnspaced(text);
}
