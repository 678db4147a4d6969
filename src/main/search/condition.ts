import { z } from "zod";
import type { ReadableDatabase } from "../db/readable.ts";

/** Part of a `WHERE` over `articles`, with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  /** A query for the numbers of all articles that meet it, as fast as the first of them are asked for. */
  readonly numbers?: Pick<Condition, "sql" | "values">;
}

/** So few articles are faster gathered and sorted than come across in the order of a list. */
const FEW = 2000;

/** The numbers of all articles that meet a condition, if they are few. Costs a few milliseconds however many there are. */
export function numbersIfFew(database: ReadableDatabase, { numbers }: Condition): number[] | null {
  if (numbers === undefined) return null;
  const rows = database.prepare(`SELECT number FROM (${numbers.sql}) LIMIT ${FEW + 1}`).all(...numbers.values);
  return rows.length > FEW ? null : rows.map((row) => NumberedSchema.parse(row).number);
}

const NumberedSchema = z.object({ number: z.int() });

/** Meets nothing. */
export const NEVER: Condition = { sql: "0", values: [], numbers: { sql: "SELECT 0 AS number WHERE 0", values: [] } };

/** The opposite of a condition. */
export function not({ sql, values }: Condition): Condition {
  return { sql: `NOT (${sql})`, values };
}
