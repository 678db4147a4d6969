import { z } from "zod";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";

/** More words than these are not worth naming one by one. */
const MOST = 12;
/** What the index's tokenizer leaves as it is, so that a word in the index begins with it letter by letter. */
const PLAIN = /^[a-z0-9]+$/u;
/** Comes before any letter. */
const FIRST = "\u0001";

const NEXT = "SELECT min(term) AS term FROM (SELECT term FROM indexed_words WHERE term >= ? LIMIT 1)";
const NextSchema = z.object({ term: z.string().nullable() });

/**
 * The words in the search index that begin so, stepping from one to the next past all the places where each stands; null where they
 * are too many, or none, or the beginning is not of plain letters.
 */
export function wordsBegunWith(database: ReadableDatabase, beginning: string): string[] | null {
  const start = beginning.toLowerCase();
  if (!PLAIN.test(start)) return null;
  const words: string[] = [];
  for (let from = start; words.length <= MOST;) {
    const { term } = NextSchema.parse(prepared(database, NEXT).get(from));
    if (term === null || !term.startsWith(start)) return words.length === 0 ? null : words;
    words.push(term);
    from = term + FIRST;
  }
  return null;
}
