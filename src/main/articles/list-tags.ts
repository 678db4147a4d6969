import { z } from "zod";
import type { TagCount } from "../../shared/bulk.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const TagRowSchema = z.object({ tag: z.string() });

const CountRowSchema = z.object({ tag: z.string(), amount: z.int() });

/** Every tag in use and how many articles have it, by name. */
export function countTags(database: ReadableDatabase): Result<TagCount[]> {
  const rows = database.prepare("SELECT tag, amount FROM tag_counts ORDER BY tag COLLATE NOCASE").all();
  return succeed(
    rows.map((row) => {
      const { tag, amount } = CountRowSchema.parse(row);
      return { tag, articles: amount };
    }),
  );
}

/** Every tag in use, the most used first. */
export function listTags(database: ReadableDatabase): Result<string[]> {
  const rows = database.prepare("SELECT tag FROM tag_counts ORDER BY amount DESC, tag").all();
  return succeed(rows.map((row) => TagRowSchema.parse(row).tag));
}
