import { z } from "zod";
import type { Article } from "../../shared/article/article.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";

/** The counts that still hold: those of the revision that was indexed. */
const COUNTS = `
  SELECT id, revision, word_count AS words FROM articles
  WHERE indexed_revision = revision AND id IN (SELECT value FROM json_each(?))`;
const CountRowSchema = z.object({ id: z.string(), revision: z.int(), words: z.int() });

/** How many words the bodies of articles have, by id, where the index has counted those very revisions. */
export function readWordCounts(database: ReadableDatabase, articles: Iterable<Article>): Map<string, number> {
  const revisions = new Map([...articles].map(({ id, revision }) => [id, revision]));
  const rows = prepared(database, COUNTS)
    .all(JSON.stringify([...revisions.keys()]))
    .map((row) => CountRowSchema.parse(row));
  // Between two questions an article may have been saved, and indexed.
  return new Map(rows.filter(({ id, revision }) => revisions.get(id) === revision).map(({ id, words }) => [id, words]));
}
