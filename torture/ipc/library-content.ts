import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** Sees from outside what a library holds, while another thread has it open. */
export interface LibraryContent {
  /** What tells one state of the library from another: a hash of every row of every table, and the pictures' names and sizes. */
  state: () => string;
  /** What SQLite itself finds wrong with the database. */
  damage: () => string[];
  close: () => void;
}

export function readLibraryContent(folder: string): LibraryContent {
  const database = new Database(join(folder, "dateline.db"), { readonly: true });
  let known = { version: -1, hash: "" };

  /** Read anew only where SQLite says that someone else has written. */
  function rows(): string {
    const version = Number(database.pragma("data_version", { simple: true }));
    if (version !== known.version) known = { version, hash: hashRows(database) };
    return known.hash;
  }

  return {
    state: () => [rows(), ...picturesIn(join(folder, "assets"))].join("\n"),
    damage: () =>
      [...listed(database.pragma("integrity_check")), ...listed(database.pragma("foreign_key_check"))].filter(
        (finding) => finding !== '{"integrity_check":"ok"}',
      ),
    close: () => database.close(),
  };
}

function hashRows(database: Database.Database): string {
  const digest = createHash("sha256");
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  for (const table of tables.map(String)) {
    digest.update(`\n${table}\n`);
    for (const row of database.prepare(`SELECT * FROM "${table}"`).raw().iterate()) digest.update(JSON.stringify(row));
  }
  return digest.digest("hex");
}

function picturesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => `${name} ${statSync(join(folder, name)).size}`);
}

function listed(rows: unknown): string[] {
  return Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)) : [];
}
