import type { FoundQuery } from "../../../shared/bulk.ts";
import type { DeskFilter } from "../desk-query.ts";

/** What the desk is set to for a saved search. */
export function filterOf({ search, status, categoryId, trashed, sort }: FoundQuery): DeskFilter {
  return { search, shelf: trashed ? "trash" : (status ?? "all"), categoryId, sort };
}

/** Whether the desk shows what a saved search finds, in whatever order. */
export function shows({ search, shelf, categoryId }: DeskFilter, query: FoundQuery): boolean {
  const saved = filterOf(query);
  return search.trim() === saved.search && shelf === saved.shelf && categoryId === saved.categoryId;
}
