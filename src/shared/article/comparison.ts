import { z } from "zod";

/** How a piece of text stands between two versions; `formatted` has the same words, set or linked differently. */
export const ChangeSchema = z.enum(["same", "added", "removed", "formatted"]);
export type Change = z.infer<typeof ChangeSchema>;

/**
 * A run of text, or a picture by its asset id (then `text` is empty). `look` names the inline elements around it, outermost
 * first, with their attributes (`strong`, `a href="https://example.org"`); `lookBefore` is there where it was another.
 */
export const PartSchema = z.strictObject({
  change: ChangeSchema,
  text: z.string(),
  picture: z.string().nullable(),
  look: z.array(z.string()),
  lookBefore: z.array(z.string()).optional(),
});
export type Part = z.infer<typeof PartSchema>;

/**
 * A paragraph, heading, list item or any other line of a page, by the elements it stands in, outermost first (`ul`, `li`);
 * null on the side that does not have it.
 */
export const PassageChangeSchema = z.strictObject({
  change: z.enum(["same", "added", "removed", "changed"]),
  before: z.array(z.string()).nullable(),
  after: z.array(z.string()).nullable(),
  parts: z.array(PartSchema),
});
export type PassageChange = z.infer<typeof PassageChangeSchema>;

/** The fields of an article beside its text, in the order in which changes to them are told. */
export const FieldNameSchema = z.enum([
  "headline",
  "kicker",
  "standfirst",
  "slug",
  "dateline",
  "byline",
  "category",
  "tags",
  "leadImage",
  "relatedLinks",
  "language",
  "direction",
  "status",
  "publishedAt",
  "embargo",
  "deadline",
  "corrections",
  "targetLength",
]);
export type FieldName = z.infer<typeof FieldNameSchema>;

/** A field that differs, as readable text. */
export const FieldChangeSchema = z.strictObject({ field: FieldNameSchema, parts: z.array(PartSchema) });
export type FieldChange = z.infer<typeof FieldChangeSchema>;

/** A comparison in brief. `reformatted`: there is a difference that is none of words or pictures. */
export const BriefSchema = z.strictObject({
  fields: z.array(FieldNameSchema),
  wordsAdded: z.int().nonnegative(),
  wordsRemoved: z.int().nonnegative(),
  picturesAdded: z.int().nonnegative(),
  picturesRemoved: z.int().nonnegative(),
  reformatted: z.boolean(),
});
export type Brief = z.infer<typeof BriefSchema>;

/** All that differs between two versions of an article, and the text around it. */
export const ComparisonSchema = z.strictObject({
  brief: BriefSchema,
  fields: z.array(FieldChangeSchema),
  passages: z.array(PassageChangeSchema),
});
export type Comparison = z.infer<typeof ComparisonSchema>;
