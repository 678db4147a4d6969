import type { ArticleQuery } from "../../shared/article/query.ts";
import type { Search } from "../../shared/search/parse-search.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { type Condition, numbersIfFew } from "../search/condition.ts";
import { byCategory, filterConditions } from "../search/filter-conditions.ts";
import { searchExpression } from "../search/search-expression.ts";
import { textConditions } from "../search/text-conditions.ts";
import { wordsBegunWith } from "../search/words-begun-with.ts";
import { SORT_COLUMNS } from "./list-order.ts";

/** How a list is read: from where, what has to hold, and by which column it is ordered. */
export interface ListPlan {
  readonly source: Pick<Condition, "sql" | "values">;
  readonly conditions: readonly Condition[];
  readonly column: string;
  readonly descending: boolean;
  readonly numberDescending: boolean;
  /** The matches are few and known, so they are sorted; else the list is walked in its order until a page is full. */
  readonly isGathered: boolean;
}

type Asked = Pick<ArticleQuery, "status" | "categoryId" | "trashed" | "sort" | "descending">;

/** A hit in the headline counts most, one in the text least. The weights stand in the order of the index's columns. */
const RANKED = `articles JOIN (
  SELECT rowid AS hit, bm25(article_search, 10.0, 5.0, 1.0, 3.0, 3.0, 3.0) AS score
  FROM article_search WHERE article_search MATCH ?
) ON hit = number`;

/**
 * Whichever of the conditions leaves few articles decides the way: these are gathered, ranked if relevance is asked for, and
 * sorted. If none does, matches are frequent, and walking the order's index meets a page of them soon.
 */
export function planList(
  database: ReadableDatabase,
  { status, categoryId, trashed, sort, descending }: Asked,
  search: Search,
  now: Temporal.ZonedDateTime,
): ListPlan {
  const expression = searchExpression(search.terms, (beginning) => wordsBegunWith(database, beginning));
  const text = textConditions(database, expression);
  const [words] = expression.wanted === null ? [] : text;
  const conditions: Condition[] = [
    { sql: trashed ? "trashed_at IS NOT NULL" : "trashed_at IS NULL", values: [] },
    ...(status === null ? [] : [{ sql: "+status = ?", values: [status] }]),
    ...(categoryId === null ? [] : [byCategory([categoryId])]),
    ...filterConditions(database, search.filters, now),
    ...text,
  ];
  const order =
    sort === "relevance"
      ? { column: SORT_COLUMNS.updated, descending: true, numberDescending: true }
      : { column: SORT_COLUMNS[sort], descending, numberDescending: descending };
  const ordinary = { source: { sql: "articles", values: [] }, ...order };

  const hits = words === undefined ? null : numbersIfFew(database, words);
  if (sort === "relevance" && words !== undefined && hits !== null) {
    const rest = conditions.filter((condition) => condition !== words);
    const ranked = { column: "score", descending: false, numberDescending: true, isGathered: true };
    return { source: { sql: RANKED, values: words.values }, conditions: rest, ...ranked };
  }
  for (const condition of conditions) {
    const numbers = condition === words ? hits : numbersIfFew(database, condition);
    if (numbers === null) continue;
    const gathered = { sql: "number IN (SELECT value FROM json_each(?))", values: [JSON.stringify(numbers)] };
    const rest = conditions.filter((other) => other !== condition);
    return { ...ordinary, conditions: [gathered, ...rest], isGathered: true };
  }
  return { ...ordinary, conditions, isGathered: false };
}
