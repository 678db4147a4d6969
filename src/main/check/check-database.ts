import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { DatelineError } from "../../shared/errors.ts";

const IntegritySchema = z.array(z.object({ integrity_check: z.string() }));
const OrphansSchema = z.array(z.object({ table: z.string(), parent: z.string() }));

/** Looks through every page of the database, every reference between its tables, and the counts its triggers keep. */
export function checkDatabase(database: Database, file: string): DatelineError[] {
  const integrity = IntegritySchema.parse(database.pragma("integrity_check"));
  const orphans = OrphansSchema.parse(database.pragma("foreign_key_check"));
  return [
    ...integrity.map((row) => row.integrity_check).filter((verdict) => verdict !== "ok"),
    ...orphans.map(({ table, parent }) => `A row of ${table} refers to a row of ${parent} that is not there.`),
    ...(countsAreRight(database) ? [] : ["The counts of articles are wrong."]),
  ].map((message) => ({
    code: "library-damaged",
    message,
    place: file,
    mend: "Keep a copy of the library as it is, then put back dateline.db from its backups folder.",
  }));
}

function countsAreRight(database: Database): boolean {
  const counted = "SELECT status, trashed_at IS NOT NULL, count(*) FROM articles GROUP BY 1, 2";
  const kept = "SELECT status, trashed, amount FROM article_counts WHERE amount > 0";
  return (
    database.prepare(`SELECT * FROM (${counted}) EXCEPT ${kept}`).get() === undefined &&
    database.prepare(`${kept} EXCEPT SELECT * FROM (${counted})`).get() === undefined
  );
}
