import Database from "better-sqlite3";
import { z } from "zod";
import { type DatelineError, DatelineErrorSchema } from "../../../shared/errors.ts";
import { type ArticleOutline, ArticleOutlineSchema, type StagedArticle } from "./staged-article.ts";

/** Where something was found: the number of its file, and its place in that. */
export interface Place {
  readonly file: number;
  readonly place: number;
}

/** What lies in a tray, in order; its articles whole, or as outlines. */
export type TrayItem<Held = StagedArticle> = Place & { readonly path: string } & (
    | { readonly kind: "article"; readonly article: Held }
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
  /** As `items`, without the bodies. */
  readonly outlines: () => Generator<TrayItem<ArticleOutline>>;
  readonly hasPictures: () => boolean;
  readonly picture: (id: string) => TrayPicture | undefined;
  /** Makes what was put so far visible to other threads. */
  readonly commit: () => void;
  readonly close: () => void;
}

const RowSchema = z.object({
  id: z.int(),
  path: z.string(),
  kind: z.string(),
  content: z.string(),
  body: z.string().nullable(),
});
type Row = z.infer<typeof RowSchema>;

/** A row's number orders it by its file, then by its place there: SQLite keeps rows in the order of their numbers. */
const PLACES = 2 ** 32;
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
      id INTEGER PRIMARY KEY, path TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL, body TEXT
    ) STRICT;
    CREATE TABLE IF NOT EXISTS pictures (id TEXT PRIMARY KEY, fileName TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  `);
  const put = database.prepare("INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?, ?)");
  const putPicture = database.prepare("INSERT OR IGNORE INTO pictures VALUES (?, ?, ?)");
  const picture = database.prepare("SELECT id, fileName, bytes FROM pictures WHERE id = ?");
  const begin = (): void => {
    if (!database.inTransaction) database.exec("BEGIN");
  };
  function* rows(columns: string): Generator<Row> {
    for (const row of database.prepare(`SELECT ${columns} FROM items ORDER BY id`).iterate())
      yield RowSchema.parse(row);
  }
  return {
    put: (item) => {
      begin();
      const { content, body } = partsOf(item);
      put.run(item.file * PLACES + item.place, item.path, item.kind, content, body);
    },
    putPicture: ({ id, fileName, bytes }) => {
      begin();
      putPicture.run(id, fileName, bytes);
    },
    *items() {
      for (const row of rows("*")) yield itemOf(row, wholeArticle);
    },
    *outlines() {
      for (const row of rows("id, path, kind, content, NULL AS body")) yield itemOf(row, outlineOf);
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

/** An article's body is a text of its own: within the rest every quotation mark of it would have to be escaped. */
function partsOf(item: TrayItem): { content: string; body: string | null } {
  switch (item.kind) {
    case "article": {
      const { body, ...outline } = item.article;
      return { content: JSON.stringify(outline), body };
    }
    case "problem":
      return { content: JSON.stringify(item.error), body: null };
    case "left-out":
      return { content: JSON.stringify(item.what), body: null };
  }
}

function itemOf<Held>(
  { id, path, kind, content, body }: Row,
  articleOf: (content: unknown, body: string | null) => Held,
): TrayItem<Held> {
  const place = { file: Math.floor(id / PLACES), place: id % PLACES, path };
  const value: unknown = JSON.parse(content);
  if (kind === "article") return { ...place, kind, article: articleOf(value, body) };
  if (kind === "problem") return { ...place, kind, error: DatelineErrorSchema.parse(value) };
  return { ...place, kind: "left-out", what: String(value) };
}

function outlineOf(content: unknown): ArticleOutline {
  return ArticleOutlineSchema.parse(content);
}

function wholeArticle(content: unknown, body: string | null): StagedArticle {
  return { ...outlineOf(content), body: z.string().parse(body) };
}
