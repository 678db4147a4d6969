import { z } from "zod";
import type { ArticleSummary } from "../../shared/article/query.ts";
import { StatusSchema } from "../../shared/article/status.ts";
import { DirectionSchema } from "../../shared/language.ts";
import { remembered } from "../../shared/remembered.ts";

/** The columns of a summary, read from `articles`. */
export const SUMMARY_COLUMNS = `
  number, id, headline, slug, status, category_id, byline_note, language, direction, word_count,
  created_at, updated_at, published_at, embargo, deadline, trashed_at,
  (SELECT json_group_array(name) FROM (
    SELECT name FROM article_authors JOIN authors ON authors.id = author_id
      WHERE article_id = articles.id ORDER BY article_authors.position
  )) AS authors`;

const SummaryRowSchema = z.object({
  number: z.int(),
  id: z.string(),
  headline: z.string(),
  slug: z.string(),
  status: StatusSchema,
  category_id: z.string().nullable(),
  byline_note: z.string(),
  language: z.string(),
  direction: DirectionSchema,
  word_count: z.int(),
  created_at: z.string(),
  updated_at: z.string(),
  published_at: z.string().nullable(),
  embargo: z.string().nullable(),
  deadline: z.string().nullable(),
  trashed_at: z.string().nullable(),
  authors: z.string(),
});
const NamesSchema = z.array(z.string());

/** One row of a list as read from the database. */
export function summaryOf(row: unknown): ArticleSummary {
  const columns = SummaryRowSchema.parse(row);
  return {
    id: columns.id,
    headline: columns.headline,
    slug: columns.slug,
    status: columns.status,
    categoryId: columns.category_id,
    byline: bylineText(NamesSchema.parse(JSON.parse(columns.authors)), columns.byline_note, columns.language),
    language: columns.language,
    direction: columns.direction,
    wordCount: columns.word_count,
    createdAt: columns.created_at,
    updatedAt: columns.updated_at,
    publishedAt: columns.published_at,
    embargo: columns.embargo,
    deadline: columns.deadline,
    trashed: columns.trashed_at !== null,
  };
}

function bylineText(names: string[], note: string, language: string): string {
  const list = listFormat(language).format(names);
  return [list, note].filter((part) => part !== "").join(" ");
}

const listFormat = remembered((language) => new Intl.ListFormat(language, { type: "conjunction" }));
