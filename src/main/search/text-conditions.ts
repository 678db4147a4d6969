import { z } from "zod";
import type { ReadableDatabase } from "../db/readable.ts";
import type { Condition } from "./condition.ts";
import type { SearchExpression } from "./search-expression.ts";

const MATCH = "SELECT rowid AS number FROM article_search WHERE article_search MATCH ?";
/** How many of the newest hits show how close together hits lie. */
const SAMPLE = 500;
/**
 * Of hits that lie so close together a page is met after a few steps, whatever the order of the list. A step takes some 50 µs; gathering
 * a hundred thousand hits takes some 15 ms.
 */
const CLOSE = 3;

/**
 * The words of a search. What nearly every article has is tested article by article, which ends with the page; what is rarer is
 * gathered first, since each test of its own costs more than reading all hits.
 */
export function textConditions(database: ReadableDatabase, { wanted, unwanted }: SearchExpression): Condition[] {
  if (wanted === null) return unwanted === null ? [] : [{ sql: `+number NOT IN (${MATCH})`, values: [unwanted] }];
  const expression = unwanted === null ? wanted : `(${wanted}) NOT (${unwanted})`;
  const tested = !LONG_PREFIX.test(expression) && isInMost(database, expression);
  const numbers = { sql: MATCH, values: [expression] };
  return [{ sql: tested ? TESTED : `+number IN (${MATCH})`, values: [expression], numbers }];
}

/** A begun word longer than the index has prefixes for: FTS5 gathers its hits anew at each test. */
const LONG_PREFIX = /[^"]{4}"\*/u;

const TESTED = "EXISTS (SELECT 1 FROM article_search WHERE article_search MATCH ? AND rowid = articles.number)";

function isInMost(database: ReadableDatabase, expression: string): boolean {
  const row = database
    .prepare(`SELECT count(*) AS hits, max(number) - min(number) AS span FROM (${MATCH} ORDER BY rowid DESC LIMIT ?)`)
    .get(expression, SAMPLE);
  const { hits, span } = SampleSchema.parse(row);
  return hits === SAMPLE && span !== null && span < SAMPLE * CLOSE;
}

const SampleSchema = z.object({ hits: z.int(), span: z.int().nullable() });
