import type { Database } from "better-sqlite3";
import { setImmediate } from "node:timers/promises";
import type { FoundQuery } from "../../shared/bulk.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { MOST_COUNTED, type SavedSearch, SavedSearchesSchema } from "../../shared/saved-search.ts";
import { countFound } from "../articles/count-found.ts";
import { readSetting, writeSetting } from "../db/setting.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { presentCategory } from "../merging/present.ts";

const KEY = "searches";

/** The library's saved searches, in their order, one of a merged category in the one it went into; none where what is kept cannot be read. */
export function listSearches(database: ReadableDatabase): SavedSearch[] {
  const searches = readSetting(database, KEY, SavedSearchesSchema) ?? [];
  return searches.map(({ query, ...search }) => {
    const categoryId = presentCategory(database, query.categoryId) ?? query.categoryId;
    return { ...search, query: { ...query, categoryId } };
  });
}

/** Keeps these searches in place of those there were. */
export function saveSearches(database: Database, searches: readonly SavedSearch[]): Result<null> {
  writeSetting(database, KEY, searches);
  return succeed(null);
}

/** How many articles each query finds, up to `MOST_COUNTED`. Other requests are answered between two of them. */
export async function countSearches(
  database: ReadableDatabase,
  queries: readonly FoundQuery[],
): Promise<Result<number[]>> {
  const counts: number[] = [];
  for (const query of queries) {
    await setImmediate();
    counts.push(countFound(database, query, MOST_COUNTED));
  }
  return succeed(counts);
}
