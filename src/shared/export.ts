import { z } from "zod";
import { DatelineErrorSchema } from "./errors.ts";

/** The formats an article leaves in. These names stay stable: the command line uses them too. */
export const ExportFormatSchema = z.enum([
  "html",
  "fragment",
  "json",
  "ninjs",
  "jsonld",
  "markdown",
  "text",
  "pdf",
  "rss",
  "atom",
  "jsonfeed",
]);
export type ExportFormat = z.infer<typeof ExportFormatSchema>;

/** The formats that hold many articles in one file. */
export const FeedFormatSchema = z.enum(["rss", "atom", "jsonfeed"]);
export type FeedFormat = z.infer<typeof FeedFormatSchema>;

/** The formats that have a file for each article. */
export type ArticleFormat = Exclude<ExportFormat, FeedFormat>;

/** Those of them that are text, and need no window to be made. */
export type TextFormat = Exclude<ArticleFormat, "pdf">;

/** Whether a format holds many articles in one file. */
export function isFeedFormat(format: ExportFormat): format is FeedFormat {
  return FeedFormatSchema.safeParse(format).success;
}

/** How the files of an HTML page are laid out: pictures in a folder beside it, or all in the one file. */
export const ExportLayoutSchema = z.enum(["folder", "self-contained"]);
export type ExportLayout = z.infer<typeof ExportLayoutSchema>;

/** What an export wrote: its folder and the paths of its files within; and the pictures that had to be left out. */
export const ExportReceiptSchema = z.strictObject({
  folder: z.string(),
  files: z.array(z.string()),
  problems: z.array(DatelineErrorSchema),
});
export type ExportReceipt = z.infer<typeof ExportReceiptSchema>;
