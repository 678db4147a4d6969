import Database from "better-sqlite3";
import { z } from "zod";
import { type DatelineError, DatelineErrorSchema } from "../../../shared/errors.ts";
import { type StagedArticle, StagedArticleSchema } from "./staged-article.ts";

/** Where something was found: the number of its file, and its place in that. */
export interface Place {
  readonly file: number;
  readonly place: number;
}

/** What lies in a tray, in order. */
export type TrayItem = Place & { readonly path: string } & (
    | { readonly kind: "article"; readonly article: StagedArticle }
    | { readonly kind: "problem"; readonly error: DatelineError }
    | { readonly kind: "left-out"; readonly what: string }
  );

export interface TrayPicture {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** A place for articles between their files and the library: a database of its own, thrown away afterwards. */
export interface Tray {
  readonly put: (item: TrayItem) => void;
  readonly putPicture: (picture: TrayPicture) => void;
  readonly items: () => Generator<TrayItem>;
  readonly hasPictures: () => boolean;
  readonly picture: (id: string) => TrayPicture | undefined;
  /** Makes what was put so far visible to other threads. */
  readonly commit: () => void;
  readonly close: () => void;
}

const RowSchema = z.object({ file: z.int(), place: z.int(), path: z.string(), kind: z.string(), content: z.string() });
const PictureSchema = z.object({ id: z.string(), fileName: z.string(), bytes: z.instanceof(Buffer) });

/** Opens a tray in a file, or in memory for `:memory:`. Nothing in it outlives the import, so nothing is flushed to the disk. */
export function openTray(file: string): Tray {
  const database = new Database(file);
  database.pragma("journal_mode = OFF");
  database.pragma("synchronous = OFF");
  // An article fits on a page.
  database.pragma("page_size = 16384");
  database.exec(`
    CREATE TABLE IF NOT EXISTS items (
      file INTEGER NOT NULL, place INTEGER NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (file, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS pictures (id TEXT PRIMARY KEY, fileName TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  `);
  const put = database.prepare("INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?, ?)");
  const putPicture = database.prepare("INSERT OR IGNORE INTO pictures VALUES (?, ?, ?)");
  const picture = database.prepare("SELECT id, fileName, bytes FROM pictures WHERE id = ?");
  const begin = (): void => {
    if (!database.inTransaction) database.exec("BEGIN");
  };
  return {
    put: (item) => {
      begin();
      put.run(item.file, item.place, item.path, item.kind, contentOf(item));
    },
    putPicture: ({ id, fileName, bytes }) => {
      begin();
      putPicture.run(id, fileName, bytes);
    },
    *items() {
      for (const row of database.prepare("SELECT * FROM items ORDER BY file, place").iterate()) yield itemOf(row);
    },
    hasPictures: () => database.prepare("SELECT 1 FROM pictures LIMIT 1").get() !== undefined,
    picture: (id) => {
      const row = picture.get(id);
      return row === undefined ? undefined : PictureSchema.parse(row);
    },
    commit: () => {
      if (database.inTransaction) database.exec("COMMIT");
    },
    close: () => database.close(),
  };
}

function contentOf(item: TrayItem): string {
  switch (item.kind) {
    case "article":
      return JSON.stringify(item.article);
    case "problem":
      return JSON.stringify(item.error);
    case "left-out":
      return JSON.stringify(item.what);
  }
}

function itemOf(row: unknown): TrayItem {
  const { kind, content, ...place } = RowSchema.parse(row);
  const value: unknown = JSON.parse(content);
  if (kind === "article") return { ...place, kind, article: StagedArticleSchema.parse(value) };
  if (kind === "problem") return { ...place, kind, error: DatelineErrorSchema.parse(value) };
  return { ...place, kind: "left-out", what: String(value) };
}
