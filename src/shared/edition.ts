import { z } from "zod";
import { DatelineErrorSchema } from "./errors.ts";
import { IdentifierSchema } from "./identifiers.ts";
import { DaySchema } from "./time.ts";

/** Which of the published articles an edition holds: all, those of a category and below it, those of a span of days. */
export const EditionScopeSchema = z.strictObject({
  categoryId: IdentifierSchema.nullable(),
  /** First and last day, by the clocks of the place of publication. */
  from: DaySchema.nullable(),
  to: DaySchema.nullable(),
});
export type EditionScope = z.infer<typeof EditionScopeSchema>;

/** Every published article. */
export const WHOLE_LIBRARY: EditionScope = { categoryId: null, from: null, to: null };

/** What an edition came to: files counted, and the articles and pictures that could not be written, which do not stop the rest. */
export const EditionReceiptSchema = z.strictObject({
  folder: z.string(),
  articles: z.int().nonnegative(),
  written: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  problems: z.array(DatelineErrorSchema),
});
export type EditionReceipt = z.infer<typeof EditionReceiptSchema>;

/** How far an edition is: how many of its article pages, and then of its files of pictures, are done, of those that have to be written. */
export interface EditionProgress {
  readonly stage: "pages" | "pictures";
  readonly done: number;
  readonly total: number;
}
