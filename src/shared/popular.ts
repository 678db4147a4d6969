import { z } from "zod";
import { LinkTargetSchema } from "./article/links.ts";

/** The longest a file of page views may be, in bytes. */
export const LARGEST_VIEWS = 32 * 1024 * 1024;

/** An article that a file of page views names, and how often it was read; the most read come first. */
export const ReadPageSchema = z.strictObject({ link: LinkTargetSchema, views: z.int().nonnegative() });
export type ReadPage = z.infer<typeof ReadPageSchema>;

/** A line of the file that is passed over, and why. Lines count from 1. */
export const PassedLineSchema = z.strictObject({ line: z.int().positive(), text: z.string(), reason: z.string() });
export type PassedLine = z.infer<typeof PassedLineSchema>;

/** What a file of page views would make of "Most popular". Of the lines passed over the first hundred are named. */
export const PopularPreviewSchema = z.strictObject({
  file: z.string(),
  pages: z.array(ReadPageSchema).max(50),
  passed: z.array(PassedLineSchema).max(100),
  passedInAll: z.int().nonnegative(),
});
export type PopularPreview = z.infer<typeof PopularPreviewSchema>;
