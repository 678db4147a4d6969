import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Database, SqliteError } from "better-sqlite3";
import { z } from "zod";
import { readArticle } from "../articles/read-article.ts";
import { failureOf } from "../db/failure.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { furtherColumns } from "./further-columns.ts";
import { decodeSnapshot, type DirectorySnapshot, encodeSnapshot, RowSchema, type Snapshot } from "./snapshot.ts";
import { DIRECTORY_TABLES } from "./tables.ts";

/**
 * Copies of what was saved since the last backup, in files apart from the database: what a damaged library is rebuilt from.
 * The database itself notes what has changed, by triggers of this connection, so that no way of saving can be forgotten.
 */
export interface RecoveryJournal {
  /** Writes what has changed, of at most `limit` articles; answers whether more is waiting. */
  write(limit?: number): boolean;
  /** Removes the copies of articles that a verified backup holds in that revision or a newer one. */
  clear(heldByBackup: ReadonlyMap<string, HeldArticle>): void;
}

/** An article as a backup holds it. */
export interface HeldArticle {
  revision: number;
  trashedAt: string | null;
}

const ALL = 1_000_000;
/** Stands for the small tables among the identifiers of articles. */
const DIRECTORY = "directory";
const TouchedSchema = z.object({ name: z.string(), deleted: z.int() });

/** Starts the journal in a folder, for a connection that writes. */
export function openJournal(database: Database, folder: string): RecoveryJournal {
  database.exec(watchingTriggers());
  let directory = "";
  let settled = false;

  function write(limit = ALL): boolean {
    const touched = database.prepare("SELECT name, deleted FROM temp.touched LIMIT ?").all(limit + 1);
    try {
      if (!settled) setAsideForeign(database, folder);
      settled = true;
      for (const { name, deleted } of touched.slice(0, limit).map((row) => TouchedSchema.parse(row))) {
        if (deleted === 1) writeSnapshot(name, encodeSnapshot({ kind: "deleted", id: name }));
        else if (name === DIRECTORY) writeDirectory();
        else writeSnapshot(name, encodeSnapshot(articleSnapshot(database, name)));
        database.prepare("DELETE FROM temp.touched WHERE name = ?").run(name);
      }
    } catch (thrown) {
      // The disk is full or gone, or the database damaged: what could not be written stays noted and is tried again.
      if (failureOf(thrown) === undefined) throw thrown;
      return false;
    }
    return touched.length > limit;
  }

  function writeDirectory(): void {
    const text = encodeSnapshot(directorySnapshot(database));
    if (text !== directory) writeSnapshot(DIRECTORY, text);
    directory = text;
  }

  function writeSnapshot(name: string, text: string): void {
    writeFileAtomically(join(folder, `${name}.json`), text);
  }

  return {
    write,
    clear(heldByBackup) {
      for (const [id, snapshot] of readJournal(folder).articles) {
        if (isHeld(snapshot, heldByBackup.get(id))) rmSync(join(folder, `${id}.json`), { force: true });
      }
    },
  };
}

function isHeld(snapshot: Exclude<Snapshot, DirectorySnapshot>, held: HeldArticle | undefined): boolean {
  if (snapshot.kind === "deleted" || held === undefined) return snapshot.kind === "deleted" && held === undefined;
  const { article, further } = snapshot;
  return (
    held.revision > article.revision ||
    (held.revision === article.revision && held.trashedAt === (further["trashed_at"] ?? null))
  );
}

/**
 * Sets aside copies of a higher revision than the database holds, which are left where an older database was put back. They must not come back in a rebuild, and may still be what somebody is looking for.
 */
function setAsideForeign(database: Database, folder: string): void {
  const known = database.prepare("SELECT revision FROM articles WHERE id = ?").pluck();
  for (const [id, snapshot] of readJournal(folder).articles) {
    const revision = known.get(id);
    // One that is not found at all may be on a damaged page.
    const isOwn =
      revision === undefined || (snapshot.kind === "article" && Number(revision) >= snapshot.article.revision);
    if (isOwn) continue;
    const aside = join(folder, "set-aside");
    mkdirSync(aside, { recursive: true });
    renameSync(join(folder, `${id}.json`), join(aside, `${id}.json`));
  }
}

/** The journal as it is on the disk. */
export interface JournalContent {
  /** By article. */
  articles: Map<string, Exclude<Snapshot, DirectorySnapshot>>;
  directory: DirectorySnapshot | undefined;
  /** The names of files that are not whole. */
  broken: string[];
}

/** Reads all that can be read of a journal. */
export function readJournal(folder: string): JournalContent {
  const content: JournalContent = { articles: new Map(), directory: undefined, broken: [] };
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (!file.endsWith(".json")) continue;
    const snapshot = decodeSnapshot(readText(join(folder, file)));
    if (snapshot === undefined) content.broken.push(file);
    else if (snapshot.kind === "directory") content.directory = snapshot;
    else content.articles.set(snapshot.kind === "deleted" ? snapshot.id : snapshot.article.id, snapshot);
  }
  return content;
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
    return "";
  }
}

/** Only the database's own word that an article was deleted counts: one that cannot be found may be on a damaged page. */
function articleSnapshot(database: Database, id: string): Snapshot {
  const article = readArticle(database, id);
  if (!article.ok) throw new SqliteError("a part of the article is gone", "SQLITE_CORRUPT");
  const row = RowSchema.parse(database.prepare("SELECT * FROM articles WHERE id = ?").get(id));
  return { kind: "article", article: article.value, further: furtherColumns(row) };
}

function directorySnapshot(database: Database): Snapshot {
  const rows = z.array(RowSchema);
  const tables = DIRECTORY_TABLES.map((table) => [table, rows.parse(database.prepare(`SELECT * FROM ${table}`).all())]);
  return { kind: "directory", tables: Object.fromEntries(tables) };
}

/** The small tables are written anew at each start, so that an older copy of them never outlives its time. */
function watchingTriggers(): string {
  // Not INSERT OR REPLACE: within a trigger, the statement that fired it decides about conflicts, and an upsert then fails.
  const note = (name: string, deleted = 0): string =>
    `INSERT INTO touched VALUES (${name}, ${deleted}) ON CONFLICT (name) DO UPDATE SET deleted = excluded.deleted`;
  const trigger = (table: string, event: string, name: string, deleted?: number): string =>
    `CREATE TEMP TRIGGER touched_${table}_${event.slice(0, 6)} AFTER ${event} ON main.${table} BEGIN ${note(name, deleted)}; END;`;
  return [
    "CREATE TEMP TABLE touched (name TEXT PRIMARY KEY, deleted INTEGER NOT NULL) WITHOUT ROWID;",
    trigger("articles", "INSERT", "new.id"),
    trigger("articles", "UPDATE OF revision, trashed_at", "new.id"),
    trigger("articles", "DELETE", "old.id", 1),
    ...DIRECTORY_TABLES.flatMap((table) =>
      ["INSERT", "UPDATE", "DELETE"].map((event) => trigger(table, event, `'${DIRECTORY}'`)),
    ),
    `${note(`'${DIRECTORY}'`)};`,
  ].join("\n");
}
