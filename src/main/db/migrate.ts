import type { Database } from "better-sqlite3";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { REBUILD } from "./failure.ts";
import { MIGRATIONS, type Migration } from "./migrations.ts";

/** Marks a database file as Dateline's own (`DTLN` in ASCII), which `file` and SQLite's tools show. */
export const APPLICATION_ID = 0x44544c4e;

/** The schema's version in a database; 0 for an empty one. */
export function schemaVersion(database: Database): number {
  return Number(database.pragma("user_version", { simple: true }));
}

/** Whether a database is Dateline's, and of a version this program knows; and if so, whether it has to be brought up to date. */
export function inspectSchema(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<{ version: number; upToDate: boolean }> {
  const version = schemaVersion(database);
  const newest = migrations.at(-1)?.version ?? 0;
  const isOwn = Number(database.pragma("application_id", { simple: true })) === APPLICATION_ID;
  if (!isOwn && (version > 0 || hasTables(database))) return fail(hasArticles(database) ? damagedHeader : foreign);
  if (version > newest) {
    return fail({
      code: "library-newer",
      message: `This library was made by a newer Dateline (its format is ${version}, this program knows up to ${newest}).`,
      mend: "Install the newest Dateline and open the library with that. Nothing was changed.",
    });
  }
  return succeed({ version, upToDate: version === newest });
}

const foreign = {
  code: "unknown-format",
  message: "The database belongs to another program.",
  mend: "Choose a folder that holds a Dateline library. Nothing was changed.",
} as const;

const damagedHeader = {
  code: "library-damaged",
  message: "The head of the database is damaged.",
  mend: REBUILD,
} as const;

function hasTables(database: Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}

function hasArticles(database: Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'article_bodies'").get() !== undefined;
}

/** Brings a database up to the newest schema in one transaction: all steps, or none. */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = schemaVersion(database);
  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) return;
  database
    .transaction(() => {
      for (const migration of pending) {
        database.exec(migration.statements);
        database.pragma(`user_version = ${migration.version}`);
      }
      database.pragma(`application_id = ${APPLICATION_ID}`);
    })
    .exclusive();
}
