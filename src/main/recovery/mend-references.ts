import type { Database } from "better-sqlite3";
import { z } from "zod";
import { tablesOf } from "./carry-tables.ts";

const ForeignKeysSchema = z.array(z.object({ table: z.string(), from: z.string(), to: z.string() }));

/**
 * Deals with references to rows that could not be brought back: where a column may be empty it is emptied, otherwise its row
 * goes. Repeated until nothing is left that refers to nothing.
 */
export function mendReferences(database: Database): void {
  for (let changes = 1; changes > 0;) {
    changes = 0;
    for (const table of tablesOf(database)) {
      const keys = ForeignKeysSchema.parse(database.pragma(`foreign_key_list(${table})`));
      for (const { table: parent, from, to } of keys) {
        const orphans = `${from} IS NOT NULL AND ${from} NOT IN (SELECT ${to} FROM ${parent})`;
        const statement = isNullable(database, table, from)
          ? `UPDATE ${table} SET ${from} = NULL WHERE ${orphans}`
          : `DELETE FROM ${table} WHERE ${orphans}`;
        changes += database.prepare(statement).run().changes;
      }
    }
  }
}

function isNullable(database: Database, table: string, column: string): boolean {
  const info = `SELECT "notnull" OR pk > 0 FROM pragma_table_info(?) WHERE name = ?`;
  return database.prepare(info).pluck().get(table, column) === 0;
}
