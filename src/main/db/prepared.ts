import type { Database, Statement } from "better-sqlite3";
import type { ReadableDatabase, ReadStatement } from "./readable.ts";

const reading = new WeakMap<ReadableDatabase, Map<string, ReadStatement>>();
const writing = new WeakMap<Database, Map<string, Statement>>();

/** The statement for a source, prepared once for each database. For fixed sources that are asked again and again. */
export function prepared(database: ReadableDatabase, source: string): ReadStatement {
  return known(reading, database, source);
}

/** As `prepared`, for statements that write. */
export function preparedToWrite(database: Database, source: string): Statement {
  return known(writing, database, source);
}

function known<Prepared, Connection extends { prepare(source: string): Prepared }>(
  statements: WeakMap<Connection, Map<string, Prepared>>,
  database: Connection,
  source: string,
): Prepared {
  const ofDatabase = statements.get(database) ?? new Map<string, Prepared>();
  statements.set(database, ofDatabase);
  const statement = ofDatabase.get(source) ?? database.prepare(source);
  ofDatabase.set(source, statement);
  return statement;
}
