import { z } from "zod";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const TagRowSchema = z.object({ tag: z.string() });

/** Every tag in use, the most used first. */
export function listTags(database: ReadableDatabase): Result<string[]> {
  const rows = database.prepare("SELECT tag FROM tag_counts ORDER BY amount DESC, tag").all();
  return succeed(rows.map((row) => TagRowSchema.parse(row).tag));
}
