import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { countWords } from "../../src/document/measure/words.ts";
import { emptyMetadata } from "../../src/main/articles/create-article.ts";
import { insertArticle } from "../../src/main/articles/insert-article.ts";
import { saveAuthor } from "../../src/main/authors/authors.ts";
import { saveCategory } from "../../src/main/categories/categories.ts";
import { closeDatabase, openForWriting } from "../../src/main/db/open.ts";
import { createDatabase } from "../../src/main/library/create-database.ts";
import { libraryPaths } from "../../src/main/library/paths.ts";
import { spaced } from "../../src/main/search/spaced.ts";
import type { Metadata } from "../../src/shared/article/article.ts";
import type { Status } from "../../src/shared/article/status.ts";
import { describeError } from "../../src/shared/errors.ts";
import type { Result } from "../../src/shared/result.ts";
import { type ArchiveArticle, archiveArticle, SECTIONS } from "./article.ts";

/** How many articles are written before other work gets its turn: only then does SQLite's memory come back. */
const SLICE = 500;

/** What an article that is not out yet is due after its last edit, in milliseconds. */
const DUE_AFTER = 3 * 24 * 60 * 60 * 1000;

/**
 * Makes a library of so many articles, ready to be searched. Written without waiting for the disk, since nothing would be lost
 * by it, and without the recovery journal of a library that is open, which would copy each article into a file.
 */
export async function makeArchive(
  folder: string,
  count: number,
  statusOf: (number: number) => Status = () => "published",
): Promise<void> {
  const paths = libraryPaths(resolve(folder));
  mkdirSync(paths.folder, { recursive: true });
  createDatabase(paths);
  const database = openForWriting(paths.database);
  database.pragma("synchronous = OFF");
  database.pragma("cache_size = -400000");
  const sections = new Map(SECTIONS.map((name, position) => [name, addSection(database, name, position)]));
  const authors = new Map(Array.from({ length: 40 }, (_, index) => addAuthor(database, index + 1)));
  const metadataOf = (article: ArchiveArticle, status: Status): Metadata => ({
    ...emptyMetadata(article.language),
    direction: article.language === "ar" ? "rtl" : "ltr",
    headline: article.headline,
    slug: article.slug,
    standfirst: article.standfirst,
    categoryId: sections.get(article.section) ?? null,
    byline: { authorIds: [authors.get(article.author) ?? ""], note: "" },
    tags: [...article.tags],
    status,
    publishedAt: status === "published" ? article.publishedAt : null,
    deadline: status === "published" ? null : new Date(Date.parse(article.publishedAt) + DUE_AFTER).toISOString(),
  });
  const index = database.prepare(
    `INSERT INTO article_search (rowid, headline, standfirst, body, authors, tags, captions)
     SELECT number, ?, ?, ?, ?, ?, '' FROM articles WHERE id = ?`,
  );
  const indexed = database.prepare("UPDATE articles SET indexed_revision = revision, word_count = ? WHERE id = ?");
  for (let start = 0; start < count; start += SLICE) {
    database.exec("BEGIN");
    for (let number = start; number < Math.min(start + SLICE, count); number += 1) {
      const article = archiveArticle(number);
      const { headline, standfirst, paragraphs, author, tags } = article;
      const id = identifier(1_000_000 + number);
      const times = { createdAt: article.publishedAt, updatedAt: article.publishedAt };
      const metadata = metadataOf(article, statusOf(number));
      insertArticle(database, { id, metadata, body: bodyJson(paragraphs), ...times, revision: 1 });
      const texts = [headline, standfirst, paragraphs.join("\n"), author, tags.join("\n")];
      index.run(...texts.map(spaced), id);
      const words = paragraphs.reduce((total, paragraph) => total + countWords(paragraph, article.language), 0);
      indexed.run(words, id);
    }
    database.exec("COMMIT");
    await setImmediate();
  }
  closeDatabase(database);
}

/** Paragraphs as a stored body. */
export function bodyJson(paragraphs: readonly string[]): string {
  const children = paragraphs.map((text) => ({ type: "paragraph", children: [{ type: "text", text }] }));
  return JSON.stringify({ root: { type: "root", children } });
}

function addSection(database: Database, name: string, position: number): string {
  const id = identifier(1000 + position);
  valueOf(saveCategory(database, { id, parentId: null, name, slug: name.toLowerCase(), position }));
  return id;
}

function addAuthor(database: Database, number: number): [string, string] {
  const [id, name] = [identifier(number), `Reporter ${String(number)}`];
  const bio = `${name} writes from the coast.`;
  valueOf(saveAuthor(database, { id, name, role: "Reporter", bio, portraitId: null, links: [] }));
  return [name, id];
}

function identifier(number: number): string {
  return `018f0000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(describeError(result.error));
}
