import { z } from "zod";
import type { Duplicate } from "../../../shared/import.ts";
import { prepared } from "../../db/prepared.ts";
import type { ReadableDatabase } from "../../db/readable.ts";
import type { ArticleOutline } from "../tray/staged-article.ts";

const RowSchema = z.object({ id: z.string(), headline: z.string() });

/**
 * The article of the library that an imported one is again: by its identifier, by what its source calls it, by its words, or by
 * its slug and day. Articles in the trash count only by identifier, which no other article can have.
 */
export function findDuplicate(database: ReadableDatabase, article: ArticleOutline): Duplicate | undefined {
  const { identity, key, textHash, fields } = article;
  const find = (by: Duplicate["by"], condition: string, ...values: readonly string[]): Duplicate | undefined => {
    const row = prepared(database, `SELECT id, headline FROM articles ${condition} LIMIT 1`).get(...values);
    return row === undefined ? undefined : { by, ...RowSchema.parse(row) };
  };
  const source = "JOIN article_sources ON article_id = id WHERE trashed_at IS NULL";
  return (
    (identity === null ? undefined : find("identifier", "WHERE id = ?", identity.id)) ??
    (key === "" ? undefined : find("source", `${source} AND source <> '' AND source = ?`, key)) ??
    find("text", `${source} AND text_hash = ?`, textHash) ??
    bySlug(find, fields)
  );
}

function bySlug(
  find: (by: Duplicate["by"], condition: string, ...values: readonly string[]) => Duplicate | undefined,
  { slug, dateline, publishedAt }: ArticleOutline["fields"],
): Duplicate | undefined {
  const days = [dateline.date, publishedAt?.slice(0, 10)].filter((day) => typeof day === "string");
  if (days.length === 0 || slug === "untitled") return undefined;
  const marks = days.map(() => "?").join(", ");
  return find(
    "slug-and-day",
    `WHERE slug = ? AND trashed_at IS NULL AND (dateline_date IN (${marks}) OR substr(published_at, 1, 10) IN (${marks}))`,
    slug,
    ...days,
    ...days,
  );
}
