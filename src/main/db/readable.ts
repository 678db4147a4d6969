/** A prepared statement that only reads. */
export interface ReadStatement {
  get(...parameters: unknown[]): unknown;
  all(...parameters: unknown[]): unknown[];
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}

/**
 * A database as readers see it: it has no way to run a statement for its effect. Rows come back as `unknown`; each reader
 * parses them with the schema of its own rows.
 */
export interface ReadableDatabase {
  prepare(source: string): ReadStatement;
}
