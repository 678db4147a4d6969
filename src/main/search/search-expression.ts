import type { SearchTerm } from "../../shared/search/parse-search.ts";
import { isUnspaced } from "../../shared/search/words.ts";
import { spaced } from "./spaced.ts";

/** What FTS5 is asked for: what has to occur, and what must not; null where there is nothing of the kind. */
export interface SearchExpression {
  readonly wanted: string | null;
  readonly unwanted: string | null;
}

/** The words that a begun one may become, if it is known that they are few. */
export type KnownWords = (beginning: string) => readonly string[] | null;

/** A begun word shorter than this is found by the index's own prefixes. */
const LONGER_THAN_PREFIXES = 4;

/**
 * The terms of a search for FTS5. A single letter or digit that may be just begun asks for nothing yet: nearly every article has a
 * word that begins with it. A longer beginning is asked for as the words it may become: FTS5 reads the hits of whole words one after the other
 * as they are wanted, those of a beginning all at once before the first.
 */
export function searchExpression(terms: readonly SearchTerm[], known: KnownWords = () => null): SearchExpression {
  const joined = (excluded: boolean, by: string): string | null =>
    terms
      .filter((term) => term.excluded === excluded && !isLoneCharacter(term))
      .map((term) => expressionOf(term, known))
      .join(by) || null;
  return { wanted: joined(false, " AND "), unwanted: joined(true, " OR ") };
}

function expressionOf({ kind, text }: SearchTerm, known: KnownWords): string {
  const words = spaced(text).replaceAll('"', " ").trim();
  const choices = kind === "prefix" && words.length >= LONGER_THAN_PREFIXES ? known(words) : null;
  if (choices !== null) return `(${choices.map((word) => `"${word}"`).join(" OR ")})`;
  return `"${words}"${kind === "prefix" && !isUnspaced(text) ? "*" : ""}`;
}

function isLoneCharacter({ kind, text }: SearchTerm): boolean {
  return kind === "prefix" && /^[\p{L}\p{N}]$/u.test(text) && !isUnspaced(text);
}
