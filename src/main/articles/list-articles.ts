import { z } from "zod";
import type { ArticlePage, ArticleQuery } from "../../shared/article/query.ts";
import type { FoundQuery } from "../../shared/bulk.ts";
import { parseSearch } from "../../shared/search/parse-search.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { findExcerpts } from "../search/find-excerpts.ts";
import { type ListPlan, planList } from "./plan-list.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { SUMMARY_COLUMNS, summaryOf } from "./summary.ts";

const SortKeySchema = z.object({ sort_key: z.union([z.string(), z.number()]), number: z.int() });

/**
 * One page of the articles that match, in the order asked for. Pages follow each other by key, not by counting rows, so
 * that a page deep in a list costs what the first does and an article saved meanwhile cannot shift the others.
 */
export function listArticles(
  database: ReadableDatabase,
  query: ArticleQuery,
  now = Temporal.Now.zonedDateTimeISO(),
): Result<ArticlePage> {
  const search = parseSearch(query.search);
  const plan = planList(database, query, search, now);
  const { column, descending, numberDescending } = plan;
  const conditions = [...plan.conditions];
  if (query.cursor !== null) {
    const cursor = readCursor(query.cursor, query.sort);
    if (!cursor.ok) return cursor;
    const { key, number } = cursor.value;
    conditions.push(
      descending === numberDescending
        ? { sql: `(${column}, number) ${descending ? "<" : ">"} (?, ?)`, values: [key, number] }
        : { sql: `(${column} > ? OR (${column} = ? AND number < ?))`, values: [key, key, number] },
    );
  }
  const rows = database
    .prepare(
      `SELECT ${SUMMARY_COLUMNS}, ${column} AS sort_key FROM ${plan.source.sql}
       WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}
       ORDER BY ${orderOf(plan)} LIMIT ?`,
    )
    .all(...plan.source.values, ...conditions.flatMap(({ values }) => values), query.limit + 1);
  const page = rows.slice(0, query.limit);
  return succeed({
    rows: findExcerpts(database, page.map(summaryOf), search),
    nextCursor: rows.length > query.limit ? cursorAfter(page.at(-1)) : null,
  });
}

/** Where the matches are gathered already, a unary plus keeps SQLite from walking the whole list for its order. */
function orderOf({ column, descending, numberDescending, isGathered }: ListPlan): string {
  const direction = (isDescending: boolean): string => (isDescending ? "DESC" : "ASC");
  const key = isGathered ? `+${column}` : column;
  return `${key} ${direction(descending)}, number ${direction(numberDescending)}`;
}

const IdentifiedSchema = z.object({ id: z.string() });

/** The ids of all articles that match, in no order: what is done with a whole list at once is done with these. */
export function listIds(
  database: ReadableDatabase,
  query: FoundQuery,
  now = Temporal.Now.zonedDateTimeISO(),
): Result<string[]> {
  const { conditions } = planList(database, { ...query, sort: "updated" }, parseSearch(query.search), now);
  const rows = database
    .prepare(`SELECT id FROM articles WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}`)
    .all(...conditions.flatMap(({ values }) => values));
  return succeed(rows.map((row) => IdentifiedSchema.parse(row).id));
}

function cursorAfter(row: unknown): string {
  const { sort_key, number } = SortKeySchema.parse(row);
  return writeCursor({ key: sort_key, number });
}
