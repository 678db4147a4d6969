import type { ReadableDatabase } from "../db/readable.ts";
import { DIRECTORY_TABLES } from "../recovery/tables.ts";
import { sha256 } from "../assets/sha256.ts";

/** A mark that is the same for two databases of one library as long as nothing has been written between them. */
export function contentMark(database: ReadableDatabase): string {
  const rows = [
    "SELECT count(*), sum(revision), count(trashed_at), max(updated_ms) FROM articles",
    "SELECT count(*), count(name), max(kept_ms) FROM article_revisions",
    ...DIRECTORY_TABLES.map((table) => `SELECT * FROM ${table} ORDER BY 1`),
  ].map((source) => database.prepare(source).all());
  return sha256(Buffer.from(JSON.stringify(rows)));
}
