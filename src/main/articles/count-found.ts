import { z } from "zod";
import type { FoundQuery } from "../../shared/bulk.ts";
import { parseSearch } from "../../shared/search/parse-search.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { planList } from "./plan-list.ts";

const CountSchema = z.object({ amount: z.int() });

/** How many articles a query finds; no more than `most` are counted. */
export function countFound(
  database: ReadableDatabase,
  query: FoundQuery,
  most: number,
  now = Temporal.Now.zonedDateTimeISO(),
): number {
  const { conditions } = planList(database, { ...query, sort: "updated" }, parseSearch(query.search), now);
  const row = database
    .prepare(
      `SELECT count(*) AS amount FROM (
         SELECT 1 FROM articles WHERE ${conditions.map(({ sql }) => sql).join(" AND ")} LIMIT ?
       )`,
    )
    .get(...conditions.flatMap(({ values }) => values), most);
  return CountSchema.parse(row).amount;
}
