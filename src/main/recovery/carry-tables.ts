import { type Database, SqliteError } from "better-sqlite3";
import { z } from "zod";
import type { SalvagedRow } from "./sources/salvage-rows.ts";
import type { Source } from "./sources/source.ts";
import { passageOf } from "./tables.ts";

const NamesSchema = z.array(z.string());

/**
 * Brings over, row by row, every table that is neither part of articles nor derived, the tables of later formats too. The
 * first source that has a row counts. Foreign keys have to be off; `mendReferences` follows.
 */
export function carryTables(database: Database, sources: readonly Source[]): void {
  for (const table of tablesOf(database)) {
    const passage = passageOf(table);
    if (passage === "article" || passage === "derived") continue;
    const columns = columnsOf(database, table);
    for (const source of sources) for (const row of source.rowsOf(table)) carryRow(database, table, columns, row);
  }
}

/** The tables that hold rows of their own: no views, no virtual tables and what is behind those. */
export function tablesOf(database: Database): string[] {
  const tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'";
  return NamesSchema.parse(database.prepare(tables).pluck().all()).filter((name) => !name.startsWith("sqlite_"));
}

function columnsOf(database: Database, table: string): string[] {
  return NamesSchema.parse(database.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(table));
}

function carryRow(database: Database, table: string, known: readonly string[], row: SalvagedRow): void {
  const columns = known.filter((column) => column in row);
  if (columns.length === 0) return;
  try {
    database
      .prepare(`INSERT OR IGNORE INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`)
      .run(columns.map((column) => row[column]));
  } catch (thrown) {
    // Damage has left something in the row that the column cannot hold.
    if (!(thrown instanceof SqliteError && thrown.code.startsWith("SQLITE_CONSTRAINT"))) throw thrown;
  }
}
