import type { Database } from "better-sqlite3";
import { z } from "zod";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const RenamedSchema = z.object({ tag: z.string(), kept: z.string() });

/** Notes down by what name a tag goes from now on. */
export function noteRenamed(database: Database, tag: string, kept: string): void {
  database.prepare("INSERT OR REPLACE INTO renamed_tags (tag, kept) VALUES (?, ?)").run(tag, kept);
}

/** Forgets that a tag was renamed so. */
export function forgetRenamed(database: Database, tag: string, kept: string): void {
  database.prepare("DELETE FROM renamed_tags WHERE tag = ? AND kept = ?").run(tag, kept);
}

/** The tags that these are today, each once: one that an article has is meant itself, another by the name it was given. */
export function presentTags(database: ReadableDatabase, tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => presentTag(database, tag)))];
}

/** The names of before that no article has any more, each with the tag that stands for it. */
export function formerTags(database: ReadableDatabase): { id: string; name: string }[] {
  return database
    .prepare("SELECT tag, kept FROM renamed_tags WHERE tag NOT IN (SELECT tag FROM tag_counts)")
    .all()
    .map((row) => RenamedSchema.parse(row))
    .map(({ tag }) => ({ id: presentTag(database, tag), name: tag }));
}

function presentTag(database: ReadableDatabase, tag: string): string {
  const seen = new Set<string>();
  let present = tag;
  while (!seen.has(present)) {
    if (prepared(database, "SELECT 1 FROM tag_counts WHERE tag = ?").get(present) !== undefined) return present;
    seen.add(present);
    const row = prepared(database, "SELECT tag, kept FROM renamed_tags WHERE tag = ?").get(present);
    if (row === undefined) return present;
    present = RenamedSchema.parse(row).kept;
  }
  return tag;
}
