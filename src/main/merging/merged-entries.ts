import type { Database } from "better-sqlite3";
import { z } from "zod";
import { parseJson } from "../../shared/json.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const RowSchema = z
  .object({ id: z.string(), kept_id: z.string(), name: z.string() })
  .transform(({ kept_id, ...columns }) => ({ ...columns, keptId: kept_id }));

/** An author or a category of before, and whom it was merged into. */
export type MergedEntry = z.infer<typeof RowSchema>;

/** All that were ever merged and have not been brought back. */
export function listMerged(database: ReadableDatabase): MergedEntry[] {
  return database
    .prepare("SELECT id, kept_id, name FROM merged_entries")
    .all()
    .map((row) => RowSchema.parse(row));
}

/** What those that were merged were, as far as it is of this form, and who stands for each. */
export function mergedOf<Entry>(
  database: ReadableDatabase,
  schema: z.ZodType<Entry>,
): { keptId: string; entry: Entry }[] {
  const rows = z
    .array(z.object({ kept_id: z.string(), entry: z.string() }))
    .parse(database.prepare("SELECT kept_id, entry FROM merged_entries").all());
  return rows.flatMap((row) => {
    const entry = entryOf(row.entry, schema);
    return entry === undefined ? [] : [{ keptId: row.kept_id, entry }];
  });
}

/** Notes down who stands for an entry from now on, and what it was. */
export function noteMerged(database: Database, { id, keptId, name }: MergedEntry, entry: unknown): void {
  database
    .prepare("INSERT OR REPLACE INTO merged_entries (id, kept_id, name, entry) VALUES (?, ?, ?, ?)")
    .run(id, keptId, name, JSON.stringify(entry));
}

/** What was noted down about an entry, which is forgotten with this; undefined where it is not merged, or that cannot be read. */
export function takeMerged<Entry>(database: Database, id: string, schema: z.ZodType<Entry>): Entry | undefined {
  const row = database.prepare("DELETE FROM merged_entries WHERE id = ? RETURNING entry").get(id);
  if (row === undefined) return undefined;
  return entryOf(z.object({ entry: z.string() }).parse(row).entry, schema);
}

function entryOf<Entry>(text: string, schema: z.ZodType<Entry>): Entry | undefined {
  const json = parseJson(text);
  return schema.safeParse(json.ok ? json.value : null).data;
}
