import type { ReadableDatabase, ReadStatement } from "./readable.ts";

const statements = new WeakMap<ReadableDatabase, Map<string, ReadStatement>>();

/** The statement for a source, prepared once for each database. For fixed sources that are asked again and again. */
export function prepared(database: ReadableDatabase, source: string): ReadStatement {
  const known = statements.get(database) ?? new Map<string, ReadStatement>();
  statements.set(database, known);
  const statement = known.get(source) ?? database.prepare(source);
  known.set(source, statement);
  return statement;
}
