import { z } from "zod";
import { IdentifierSchema } from "../identifiers.ts";
import { DirectionSchema, LanguageSchema } from "../language.ts";
import { InstantSchema } from "../time.ts";
import { StatusSchema } from "./status.ts";

/** The orders a list of articles can be shown in. */
export const ArticleSortSchema = z.enum(["updated", "published", "created", "headline"]);
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
  trashed: z.boolean(),
});
export type ArticleSummary = z.infer<typeof ArticleSummarySchema>;

/** One page of a list; `nextCursor` is null on the last. */
export const ArticlePageSchema = z.strictObject({
  rows: z.array(ArticleSummarySchema),
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
