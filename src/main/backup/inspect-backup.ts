import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { BackupContent } from "../../shared/backup.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { attempt } from "../db/attempt.ts";
import { inspectSchema } from "../db/migrate.ts";
import { openForReading } from "../db/open.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const RowSchema = z.object({ articles: z.int(), trashed: z.int(), newestChange: z.string().nullable() });

/** The first format that had articles. */
const FIRST_WITH_ARTICLES = 20;

/**
 * What a backup holds, having looked through every page of it. Fails with `backup-damaged` if it is not whole or no library's
 * database, with `library-newer` if this program is too old for it.
 */
export function inspectBackup(file: string): Result<BackupContent> {
  return readBackup(file, (database, version) => {
    const verdict = database.pragma("quick_check(1)", { simple: true });
    return verdict === "ok" ? succeed(countContent(database, version)) : fail(damaged(file));
  });
}

/** What a backup says it holds, without looking whether all of it is whole: quick enough for a list of many. */
export function glanceAtBackup(file: string): Result<BackupContent> {
  return readBackup(file, (database, version) => succeed(countContent(database, version)));
}

/** Reads from a backup, which may be of an older format (`version`) unless it is `upToDate`. What is wrong with the file is a failure as a value. */
export function readBackup<Value>(
  file: string,
  read: (database: Database, version: number, upToDate: boolean) => Result<Value>,
): Result<Value> {
  const outcome = attempt(() => {
    const database = openForReading(file);
    try {
      const schema = inspectSchema(database);
      if (!schema.ok) return schema;
      const { version, upToDate } = schema.value;
      return version === 0 ? fail(damaged(file)) : read(database, version, upToDate);
    } finally {
      database.close();
    }
  });
  if (outcome.ok) return outcome;
  return fail(outcome.error.code === "library-damaged" ? damaged(file) : { place: file, ...outcome.error });
}

/** How many articles a database holds, and when one was last changed. */
export function countContent(database: ReadableDatabase, version: number): BackupContent {
  if (version < FIRST_WITH_ARTICLES) return { articles: 0, trashed: 0, newestChange: null };
  const row = database.prepare(
    `SELECT count(*) FILTER (WHERE trashed_at IS NULL) AS articles,
       count(*) FILTER (WHERE trashed_at IS NOT NULL) AS trashed,
       (SELECT updated_at FROM articles ORDER BY updated_ms DESC LIMIT 1) AS newestChange
     FROM articles`,
  );
  return RowSchema.parse(row.get());
}

function damaged(file: string) {
  return {
    code: "backup-damaged",
    message: "This backup is damaged.",
    place: file,
    mend: "Choose another one.",
  } as const;
}
