import { join } from "node:path";
import Database from "better-sqlite3";
import { SORT_COLUMNS } from "../../src/main/articles/list-order.ts";
import { median } from "../statistics.ts";
import type { TypedSearch } from "./searches.ts";

const ROUNDS = 5;

/** The same questions to SQLite alone, without worker, bridge and window: the median of a few rounds in milliseconds. */
export interface RawArchive {
  firstPage(sort: keyof typeof SORT_COLUMNS): number;
  search(search: TypedSearch): number;
  article(): number;
  close(): void;
}

/** The database of a library, opened to be read. */
export function openRaw(library: string): RawArchive {
  const database = new Database(join(library, "dateline.db"), { readonly: true });
  const timed = (source: string, ...values: unknown[]): number => {
    const statement = database.prepare(source);
    const times = Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      statement.all(...values);
      return performance.now() - began;
    });
    return median(times);
  };
  return {
    firstPage(sort) {
      const direction = sort === "headline" || sort === "status" || sort === "deadline" ? "ASC" : "DESC";
      const order = `${SORT_COLUMNS[sort]} ${direction}, number ${direction}`;
      return timed(`SELECT * FROM articles WHERE trashed_at IS NULL ORDER BY ${order} LIMIT 100`);
    },
    search: ({ match, where = "1" }) =>
      timed(
        `SELECT articles.* FROM article_search JOIN articles ON number = article_search.rowid
         WHERE article_search MATCH ? AND trashed_at IS NULL AND ${where} ORDER BY rank LIMIT 40`,
        match,
      ),
    article: () =>
      timed(
        "SELECT * FROM articles JOIN article_bodies ON article_id = id WHERE number = (SELECT max(number) / 2 FROM articles)",
      ),
    close: () => database.close(),
  };
}
