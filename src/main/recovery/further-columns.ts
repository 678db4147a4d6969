import { ArticleRowSchema } from "../articles/article-row.ts";

/** What `insertArticle` writes by itself, and what is derived. */
const WRITTEN = new Set([
  ...Object.keys(ArticleRowSchema.shape),
  "number",
  "headline_order",
  "published_ms",
  "deadline_ms",
  "word_count",
  "indexed_revision",
]);

/** What a row of `articles` holds besides the article itself, such as when it was put into the trash. */
export function furtherColumns<Value>(row: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !WRITTEN.has(column)));
}
