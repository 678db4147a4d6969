import { z } from "zod";
import type { ReadableDatabase } from "./readable.ts";

const IdentifiedSchema = z.object({ id: z.string() });

/** The ids that a query answers, in its order. */
export function identifiersOf(database: ReadableDatabase, source: string, ...values: unknown[]): string[] {
  return database
    .prepare(source)
    .all(...values)
    .map((row) => IdentifiedSchema.parse(row).id);
}
