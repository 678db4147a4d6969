import { z } from "zod";
import { ArticleQuerySchema } from "./article/query.ts";
import { StatusSchema } from "./article/status.ts";
import { DatelineErrorSchema } from "./errors.ts";
import { IdentifierSchema } from "./identifiers.ts";

/** The longest list of articles that is named one by one. */
const MOST_NAMED = 100_000;

const TagSchema = z.string().trim().min(1).max(100);

/** What is to be done with many articles at once. */
export const BulkChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("status"), status: StatusSchema }),
  z.strictObject({ kind: z.literal("category"), categoryId: IdentifierSchema.nullable() }),
  z.strictObject({ kind: z.literal("add-tag"), tag: TagSchema }),
  z.strictObject({ kind: z.literal("remove-tag"), tag: TagSchema }),
  /** Another name for a tag; an article that has that one too has it once. */
  z.strictObject({ kind: z.literal("rename-tag"), tag: TagSchema, to: TagSchema }),
  /** An author, or a category with all below it, goes over into another one of the directory. */
  z.strictObject({ kind: z.literal("merge-author"), id: IdentifierSchema, into: IdentifierSchema }),
  z.strictObject({ kind: z.literal("merge-category"), id: IdentifierSchema, into: IdentifierSchema }),
  z.strictObject({ kind: z.literal("trash") }),
  z.strictObject({ kind: z.literal("restore") }),
]);
export type BulkChange = z.infer<typeof BulkChangeSchema>;

/** Which articles of a list are meant, however many there are. */
export const FoundQuerySchema = ArticleQuerySchema.omit({ cursor: true, limit: true });
export type FoundQuery = z.infer<typeof FoundQuerySchema>;

/**
 * The articles something is done with: named one by one, all that a query finds but for some, or all that have a tag, are by an author
 * or lie in a category and in none below it, trash included.
 */
export const BulkTargetSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("these"), ids: z.array(IdentifierSchema).min(1).max(MOST_NAMED) }),
  z.strictObject({
    kind: z.literal("found"),
    query: FoundQuerySchema,
    except: z.array(IdentifierSchema).max(MOST_NAMED),
  }),
  z.strictObject({ kind: z.literal("tagged"), tag: TagSchema }),
  z.strictObject({ kind: z.literal("by-author"), id: IdentifierSchema }),
  z.strictObject({ kind: z.literal("in-category"), id: IdentifierSchema }),
]);
export type BulkTarget = z.infer<typeof BulkTargetSchema>;

/**
 * What came of it: how many articles were changed, and how many were left as they are, because it was so already or because their
 * status does not allow it. `step` is by what the change can be taken back; null where nothing was changed, in the directory either.
 */
export const BulkReceiptSchema = z.strictObject({
  step: z.int().positive().nullable(),
  changed: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
});
export type BulkReceipt = z.infer<typeof BulkReceiptSchema>;

/** What an export of many articles wrote, how many of them preflight held back, and the pictures that had to be left out. */
export const BulkExportReceiptSchema = z.strictObject({
  folder: z.string(),
  files: z.int().nonnegative(),
  held: z.int().nonnegative(),
  problems: z.array(DatelineErrorSchema),
});
export type BulkExportReceipt = z.infer<typeof BulkExportReceiptSchema>;

/** How far a change or an export is, in articles. */
export const BulkProgressSchema = z.strictObject({ done: z.int().nonnegative(), total: z.int().nonnegative() });
export type BulkProgress = z.infer<typeof BulkProgressSchema>;

/** A tag and how many articles have it, those in the trash included. */
export const TagCountSchema = z.strictObject({ tag: z.string(), articles: z.int().nonnegative() });
export type TagCount = z.infer<typeof TagCountSchema>;
