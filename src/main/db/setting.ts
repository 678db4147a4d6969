import type { Database } from "better-sqlite3";
import { z } from "zod";
import { parseJson } from "../../shared/json.ts";
import type { ReadableDatabase } from "./readable.ts";

/** What is kept under a key of the settings; undefined where nothing is, or something else than the schema takes. */
export function readSetting<Value>(
  database: ReadableDatabase,
  key: string,
  schema: z.ZodType<Value>,
): Value | undefined {
  const row = database.prepare("SELECT value FROM settings WHERE key = ?").get(key);
  if (row === undefined) return undefined;
  const json = parseJson(z.object({ value: z.string() }).parse(row).value);
  const parsed = schema.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? parsed.data : undefined;
}

/** Keeps something that JSON can hold under a key of the settings. */
export function writeSetting(database: Database, key: string, value: unknown): void {
  database
    .prepare("INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value")
    .run(key, JSON.stringify(value));
}
