import { z } from "zod";
import { IdentifierSchema } from "../identifiers.ts";
import { DirectionSchema, LanguageSchema } from "../language.ts";
import { SegmentSchema } from "../search/mark-words.ts";
import { InstantSchema } from "../time.ts";
import { StatusSchema } from "./status.ts";

/**
 * The orders a list of articles can be shown in. By relevance the best hits of a search come first; where it finds very many, or
 * nothing is searched for, the last edited.
 */
export const ArticleSortSchema = z.enum([
  "relevance",
  "updated",
  "published",
  "created",
  "headline",
  "status",
  "deadline",
]);
export type ArticleSort = z.infer<typeof ArticleSortSchema>;

/** What the desk asks for: words to find, filters, order, and the page after `cursor` (null for the first). */
export const ArticleQuerySchema = z.strictObject({
  search: z.string().max(500),
  status: StatusSchema.nullable(),
  categoryId: IdentifierSchema.nullable(),
  trashed: z.boolean(),
  sort: ArticleSortSchema,
  descending: z.boolean(),
  cursor: z.string().max(2000).nullable(),
  limit: z.int().min(1).max(500),
});
export type ArticleQuery = z.infer<typeof ArticleQuerySchema>;

/** One row of a list: what can be shown without opening the article. */
export const ArticleSummarySchema = z.strictObject({
  id: IdentifierSchema,
  headline: z.string(),
  slug: z.string(),
  status: StatusSchema,
  categoryId: IdentifierSchema.nullable(),
  byline: z.string(),
  language: LanguageSchema,
  direction: DirectionSchema,
  wordCount: z.int().nonnegative(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  publishedAt: InstantSchema.nullable(),
  embargo: InstantSchema.nullable(),
  deadline: InstantSchema.nullable(),
  trashed: z.boolean(),
});
export type ArticleSummary = z.infer<typeof ArticleSummarySchema>;

/** One row of a list that may have been searched: the headline and an excerpt with what was found marked. */
export const ListedArticleSchema = ArticleSummarySchema.extend({
  found: z.strictObject({ headline: z.array(SegmentSchema), excerpt: z.array(SegmentSchema) }).nullable(),
});
export type ListedArticle = z.infer<typeof ListedArticleSchema>;

/** One page of a list; `nextCursor` is null on the last. */
export const ArticlePageSchema = z.strictObject({
  rows: z.array(ListedArticleSchema),
  nextCursor: z.string().nullable(),
});
export type ArticlePage = z.infer<typeof ArticlePageSchema>;

/** How many articles there are, by status, without those in the trash; and how many are in it. */
export const ArticleCountsSchema = z.strictObject({
  byStatus: z.record(StatusSchema, z.int().nonnegative()),
  total: z.int().nonnegative(),
  trashed: z.int().nonnegative(),
});
export type ArticleCounts = z.infer<typeof ArticleCountsSchema>;
