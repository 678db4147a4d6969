import { accessSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import type { Database as Connection, Options } from "better-sqlite3";
import { failureOf } from "./failure.ts";

/** How long a statement waits for another process's lock before it fails, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** The words of the search index, in order: a view of the connection's own, which the file does not have. */
const INDEXED_WORDS = "CREATE VIRTUAL TABLE temp.indexed_words USING fts5vocab ('main', 'article_search', 'instance')";

/**
 * Opens the database for the one process that may write to it. WAL lets others read meanwhile; `synchronous = FULL` makes a
 * commit durable before it returns, which is what "saved" means in Dateline.
 */
export function openForWriting(file: string): Connection {
  return configured(connect(file), (database) => {
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    database.pragma("trusted_schema = OFF");
    database.pragma("temp_store = MEMORY");
    database.exec(INDEXED_WORDS);
  });
}

/** Opens the database for reading only; it has to exist. */
export function openForReading(file: string): Connection {
  return configured(connect(file, { readonly: true, fileMustExist: true }), (database) => {
    database.pragma("trusted_schema = OFF");
    database.pragma("temp_store = MEMORY");
    database.exec(INDEXED_WORDS);
    database.pragma("query_only = ON");
    // Opening reads nothing yet. This does, so that a damaged file is noticed here.
    database.prepare("SELECT count(*) FROM sqlite_schema").get();
  });
}

/** Closes a connection; one that wrote first refreshes what the query planner knows, unless the disk or damage prevents it. */
export function closeDatabase(database: Connection): void {
  if (!database.open) return;
  try {
    if (!database.readonly) database.pragma("optimize");
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
  } finally {
    database.close();
  }
}

function connect(file: string, options: Options = {}): Connection {
  // A folder that is gone, with its drive perhaps, is told of by the file system: better-sqlite3's own error has no code to know it by.
  accessSync(dirname(file));
  return new Database(file, { timeout: BUSY_TIMEOUT, ...options });
}

function configured(database: Connection, configure: (database: Connection) => void): Connection {
  try {
    configure(database);
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}
