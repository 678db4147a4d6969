import { z } from "zod";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const RowSchema = z.object({ language: z.string() });

/** Steps from one language to the next in their index, past all articles of each. */
const LANGUAGES = `
  WITH RECURSIVE used (language) AS (
    SELECT min(language) FROM articles
    UNION ALL
    SELECT (SELECT min(articles.language) FROM articles WHERE articles.language > used.language)
      FROM used WHERE used.language IS NOT NULL
  )
  SELECT language FROM used WHERE language IS NOT NULL`;

/** The languages that articles are in. */
export function listLanguages(database: ReadableDatabase): Result<string[]> {
  const rows = database.prepare(LANGUAGES).all();
  return succeed(rows.map((row) => RowSchema.parse(row).language));
}
