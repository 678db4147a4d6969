import Database, { type Database as Connection } from "better-sqlite3";
import { z } from "zod";

/** A row by column, as the database gave it: nothing about it is certain yet. */
export type SalvagedRow = Record<string, unknown>;

/** The rows of a table that can still be read, and whether some could not. */
export interface Salvage {
  rows: SalvagedRow[];
  complete: boolean;
}

/** How many reads of one table may fail before the rest of it is given up. */
const PATIENCE = 20_000;
/** Where rows are looked for when the last one cannot be told. */
const FAR = 1_000_000;

const RowSchema = z.record(z.string(), z.unknown());
const KeySchema = z.array(z.string());

/**
 * Reads what can be read of a table in a damaged database. Where a page is damaged, the rows on it are skipped by asking for
 * ever smaller ranges around it; in a table without row numbers, by reading from both ends.
 */
export function salvageRows(database: Connection, table: string, columns = "*"): Salvage {
  try {
    const hasNumbers = database.prepare("SELECT wr FROM pragma_table_list WHERE name = ?").pluck().get(table) === 0;
    return hasNumbers ? byNumber(database, table, columns) : fromBothEnds(database, table, columns);
  } catch (thrown) {
    if (!isUnreadable(thrown)) throw thrown;
    return { rows: [], complete: false };
  }
}

/** Whether SQLite threw this because of what is, or is not, in the file. */
export function isUnreadable(thrown: unknown): boolean {
  return thrown instanceof Database.SqliteError;
}

function byNumber(database: Connection, table: string, columns: string): Salvage {
  const statement = database.prepare(
    `SELECT rowid AS row_number, ${columns} FROM ${table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
  );
  const rows: SalvagedRow[] = [];
  const ranges: [number, number][] = [[0, lastNumber(database, table)]];
  let failures = 0;
  for (let range = ranges.shift(); range !== undefined && failures < PATIENCE; range = ranges.shift()) {
    let [from] = range;
    const [, to] = range;
    try {
      for (const row of statement.iterate(from, to)) {
        const salvaged = RowSchema.parse(row);
        rows.push(salvaged);
        from = Number(salvaged["row_number"]) + 1;
      }
    } catch (thrown) {
      if (!isUnreadable(thrown)) throw thrown;
      failures += 1;
      const middle = Math.floor((from + to) / 2);
      if (from < to) ranges.push([from, middle], [middle + 1, to]);
    }
  }
  return { rows, complete: failures === 0 };
}

function lastNumber(database: Connection, table: string): number {
  try {
    return Number(database.prepare(`SELECT ifnull(max(rowid), 0) FROM ${table}`).pluck().get());
  } catch (thrown) {
    if (!isUnreadable(thrown)) throw thrown;
    return FAR;
  }
}

function fromBothEnds(database: Connection, table: string, columns: string): Salvage {
  const key = KeySchema.parse(
    database.prepare("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk").pluck().all(table),
  );
  const forward = until(database, `SELECT ${columns} FROM ${table} ORDER BY ${key.join(", ")}`);
  if (forward.complete) return forward;
  const backward = until(
    database,
    `SELECT ${columns} FROM ${table} ORDER BY ${key.map((name) => `${name} DESC`).join(", ")}`,
  );
  return { rows: [...forward.rows, ...backward.rows], complete: false };
}

function until(database: Connection, source: string): Salvage {
  const rows: SalvagedRow[] = [];
  try {
    for (const row of database.prepare(source).iterate()) rows.push(RowSchema.parse(row));
    return { rows, complete: true };
  } catch (thrown) {
    if (!isUnreadable(thrown)) throw thrown;
    return { rows, complete: false };
  }
}
