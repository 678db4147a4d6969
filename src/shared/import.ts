import { z } from "zod";
import { StatusSchema } from "./article/status.ts";
import { DatelineErrorSchema } from "./errors.ts";
import { IdentifierSchema } from "./identifiers.ts";
import { DirectionSchema, LanguageSchema } from "./language.ts";

/** An article of the library that an imported one is again, and by what it was known. */
export const DuplicateSchema = z.strictObject({
  by: z.enum(["identifier", "source", "text", "slug-and-day"]),
  id: IdentifierSchema,
  headline: z.string(),
});
export type Duplicate = z.infer<typeof DuplicateSchema>;

/**
 * What becomes of an article that the library has already: it is left out, it takes the place of the one that is there, or it is
 * added beside it. One that is the same word for word is always left out.
 */
export const DuplicatePolicySchema = z.enum(["skip", "update", "both"]);
export type DuplicatePolicy = z.infer<typeof DuplicatePolicySchema>;

/** One line of the report on an article: what was inferred, what stayed out, what needs a look. */
export const ImportNoteSchema = z.strictObject({ kind: z.enum(["guessed", "dropped", "warning"]), text: z.string() });
export type ImportNote = z.infer<typeof ImportNoteSchema>;

/** An article as a preview shows it. `number` is its place in the import. */
export const ImportRowSchema = z.strictObject({
  number: z.int().nonnegative(),
  file: z.string(),
  headline: z.string(),
  byline: z.string(),
  /** The day of its dateline, else of its publication. */
  date: z.string().nullable(),
  category: z.string(),
  status: StatusSchema,
  language: LanguageSchema,
  direction: DirectionSchema,
  notes: z.array(ImportNoteSchema),
  duplicate: DuplicateSchema.nullable(),
});
export type ImportRow = z.infer<typeof ImportRowSchema>;

/** What an import would make, and why some files give nothing. */
export const ImportPreviewSchema = z.strictObject({
  rows: z.array(ImportRowSchema),
  problems: z.array(DatelineErrorSchema),
  leftOut: z.array(z.strictObject({ file: z.string(), what: z.string() })),
  /** Pictures, styles and the like beside the articles. */
  passedOver: z.int().nonnegative(),
});
export type ImportPreview = z.infer<typeof ImportPreviewSchema>;

/** What became of one article. */
export const ImportedArticleSchema = z.strictObject({
  file: z.string(),
  id: IdentifierSchema,
  headline: z.string(),
  outcome: z.enum(["added", "updated", "already-there"]),
  notes: z.array(ImportNoteSchema),
});
export type ImportedArticle = z.infer<typeof ImportedArticleSchema>;

/** What an import made, and what it could not. */
export const ImportReportSchema = z.strictObject({
  articles: z.array(ImportedArticleSchema),
  problems: z.array(DatelineErrorSchema),
  leftOut: ImportPreviewSchema.shape.leftOut,
  passedOver: z.int().nonnegative(),
});
export type ImportReport = z.infer<typeof ImportReportSchema>;

/** How far an import has come. */
export const ImportProgressSchema = z.strictObject({
  phase: z.enum(["idle", "reading", "writing", "taking-back"]),
  articles: z.int().nonnegative(),
  /** From 0 to 1. */
  portion: z.number().min(0).max(1),
});
export type ImportProgress = z.infer<typeof ImportProgressSchema>;
