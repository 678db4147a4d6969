import { z } from "zod";
import type { ReadableDatabase } from "../db/readable.ts";
import type { Condition } from "./condition.ts";
import type { SearchExpression } from "./search-expression.ts";

const MATCH = "SELECT rowid AS number FROM article_search WHERE article_search MATCH ?";
/** How many of the newest hits show how close together hits lie. */
const SAMPLE = 500;
/** Hits that lie so close together are met after a few steps, whatever the order of the list. */
const CLOSE = 8;

/**
 * The words of a search. What nearly every article has is tested article by article, which ends with the page; what is rarer is
 * gathered first, since each test of its own costs more than reading all hits.
 */
export function textConditions(database: ReadableDatabase, { wanted, unwanted }: SearchExpression): Condition[] {
  const conditions: Condition[] = [];
  if (wanted !== null) {
    const numbers = { sql: MATCH, values: [wanted] };
    const tested = !LONG_PREFIX.test(wanted) && isInMost(database, wanted);
    conditions.push({ sql: tested ? TESTED : `+number IN (${MATCH})`, values: [wanted], numbers });
  }
  if (unwanted !== null) conditions.push({ sql: `+number NOT IN (${MATCH})`, values: [unwanted] });
  return conditions;
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
