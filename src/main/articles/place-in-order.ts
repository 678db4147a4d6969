import type { Database } from "better-sqlite3";
import { milliseconds } from "./times.ts";

/**
 * Where an article that is made or saved now stands in the lists by time, in milliseconds since 1970: never before those that
 * were there, even if the clock has been set back since. The time that is shown remains what the clock says.
 */
export function placeInOrder(
  database: Database,
  column: "created_ms" | "updated_ms",
  { id, at }: { id: string; at: string },
): number {
  const newest = database
    .prepare(`SELECT ${column} FROM articles WHERE trashed_at IS NULL AND id <> ? ORDER BY ${column} DESC LIMIT 1`)
    .pluck()
    .get(id);
  const now = milliseconds(at);
  return typeof newest === "number" && newest >= now ? newest + 1 : now;
}
