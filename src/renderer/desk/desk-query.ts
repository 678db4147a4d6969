import type { ArticleQuery, ArticleSort } from "../../shared/article/query.ts";
import type { FoundQuery } from "../../shared/bulk.ts";
import type { Status } from "../../shared/article/status.ts";

/** What the desk shows: everything, one status, or the trash. */
export type Shelf = "all" | "trash" | Status;

/** What the reporter has set above the list. */
export interface DeskFilter {
  search: string;
  shelf: Shelf;
  categoryId: string | null;
  sort: ArticleSort;
}

/** The orders that run from the first: headlines from A, statuses from the idea, deadlines from the nearest. */
const ASCENDING: ReadonlySet<ArticleSort> = new Set(["headline", "status", "deadline"]);

/** How many articles are asked for at once; of a search fewer, because each comes with an excerpt. */
export const PAGE_SIZE = 100;
const SEARCH_PAGE_SIZE = 25;
const LARGEST_PAGE = 500;

/** Which articles a filter asks for, in which order. Times run from the newest. */
export function foundQuery({ search, shelf, categoryId, sort }: DeskFilter): FoundQuery {
  return {
    search: search.trim(),
    status: shelf === "all" || shelf === "trash" ? null : shelf,
    categoryId,
    trashed: shelf === "trash",
    sort,
    descending: !ASCENDING.has(sort),
  };
}

/** The request for a filter's articles: from the start, or on after `cursor`. */
export function deskQuery(filter: DeskFilter, cursor: string | null, limit: number): ArticleQuery {
  const query = foundQuery(filter);
  const page = query.search === "" ? PAGE_SIZE : SEARCH_PAGE_SIZE;
  return { ...query, cursor, limit: limit <= PAGE_SIZE ? page : Math.min(limit, LARGEST_PAGE) };
}

/** Whether a filter may leave articles out. */
export function isNarrowed({ search, shelf, categoryId }: DeskFilter): boolean {
  return search.trim() !== "" || shelf !== "all" || categoryId !== null;
}
