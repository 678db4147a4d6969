import { z } from "zod";
import type { ArticlePage, ArticleQuery, ArticleSort } from "../../shared/article/query.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { searchExpression } from "../search/search-expression.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { SUMMARY_COLUMNS, summaryOf } from "./summary.ts";

const SORT_COLUMNS = {
  updated: "updated_ms",
  published: "published_ms",
  created: "created_ms",
  headline: "headline_order",
} as const satisfies Record<ArticleSort, string>;

const SortKeySchema = z.object({ sort_key: z.union([z.string(), z.number()]), number: z.int() });

/**
 * One page of the articles that match, in the order asked for. Pages follow each other by key, not by counting rows, so
 * that a page deep in a list costs what the first does and an article saved meanwhile cannot shift the others.
 */
export function listArticles(database: ReadableDatabase, query: ArticleQuery): Result<ArticlePage> {
  const conditions = filters(query);
  const column = SORT_COLUMNS[query.sort];
  if (query.cursor !== null) {
    const cursor = readCursor(query.cursor, query.sort);
    if (!cursor.ok) return cursor;
    conditions.push({
      sql: `(${column}, number) ${query.descending ? "<" : ">"} (?, ?)`,
      values: [cursor.value.key, cursor.value.number],
    });
  }
  const direction = query.descending ? "DESC" : "ASC";
  const rows = database
    .prepare(
      `SELECT ${SUMMARY_COLUMNS}, ${column} AS sort_key FROM articles
       WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}
       ORDER BY ${column} ${direction}, number ${direction} LIMIT ?`,
    )
    .all(...conditions.flatMap(({ values }) => values), query.limit + 1);
  const page = rows.slice(0, query.limit);
  return succeed({
    rows: page.map(summaryOf),
    nextCursor: rows.length > query.limit ? cursorAfter(page.at(-1)) : null,
  });
}

interface Condition {
  sql: string;
  values: (string | number)[];
}

/** A unary plus keeps SQLite from picking an index by the filter, which would make it sort every match for each page. */
function filters({ trashed, status, categoryId, search }: ArticleQuery): Condition[] {
  const conditions: Condition[] = [{ sql: trashed ? "trashed_at IS NOT NULL" : "trashed_at IS NULL", values: [] }];
  if (status !== null) conditions.push({ sql: "+status = ?", values: [status] });
  if (categoryId !== null) conditions.push({ sql: `+category_id IN (${SUBTREE})`, values: [categoryId] });
  const expression = searchExpression(search);
  if (expression !== null) {
    conditions.push({
      sql: "+number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)",
      values: [expression],
    });
  }
  return conditions;
}

/** A category and all below it: "News" lists "Diplomatic News" too. */
const SUBTREE = `
  WITH RECURSIVE subtree (id) AS (
    VALUES (?) UNION SELECT categories.id FROM categories JOIN subtree ON parent_id = subtree.id
  ) SELECT id FROM subtree`;

function cursorAfter(row: unknown): string {
  const { sort_key, number } = SortKeySchema.parse(row);
  return writeCursor({ key: sort_key, number });
}
