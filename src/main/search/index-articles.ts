import type { Database } from "better-sqlite3";
import { z } from "zod";
import { measureBody } from "../../document/measure.ts";
import { referencesOf } from "../../document/references.ts";
import { restoreBody } from "../../document/restore.ts";
import type { Body } from "../../document/body.ts";
import type { Article } from "../../shared/article/article.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { succeed } from "../../shared/result.ts";
import { readArticle } from "../articles/read-article.ts";
import { writeLinks } from "../articles/write-parts.ts";
import { transact } from "../db/transact.ts";
import { searchText } from "./search-text.ts";

const WaitingSchema = z.object({ number: z.int(), id: z.string() });

/**
 * Brings up to date what is derived from articles saved since: the search index, word counts, links and pictures of the
 * body. Takes `limit` articles at most; answers whether more are waiting.
 */
export function indexArticles(database: Database, limit: number): boolean {
  const waiting = database
    .prepare("SELECT number, id FROM articles WHERE indexed_revision <> revision ORDER BY number LIMIT ?")
    .all(limit + 1)
    .map((row) => WaitingSchema.parse(row));
  if (waiting.length === 0) return false;
  transact(database, () => {
    for (const { number, id } of waiting.slice(0, limit)) {
      const article = readArticle(database, id);
      if (article.ok) indexArticle(database, number, article.value);
    }
    return succeed(null);
  });
  return waiting.length > limit;
}

/** A body that cannot be read is indexed without its text: the check of the library reports it. */
function indexArticle(database: Database, number: number, article: Article): void {
  const body = restoreBody(article.body);
  if (body.ok) {
    const references = referencesOf(body.value);
    writeLinks(database, article.id, "body", bodyLinks(references));
    writeAssets(database, article.id, references.assetIds);
  }
  writeIndex(database, number, article, body.ok ? body.value : null);
  database
    .prepare("UPDATE articles SET word_count = ?, indexed_revision = ? WHERE id = ?")
    .run(body.ok ? measureBody(body.value, article.metadata.language).words : 0, article.revision, article.id);
}

function bodyLinks({ articleIds, addresses }: ReturnType<typeof referencesOf>): LinkTarget[] {
  return [
    ...articleIds.map((articleId) => ({ kind: "article" as const, articleId, headline: "" })),
    ...addresses.map((address) => ({ kind: "address" as const, address, headline: "" })),
  ];
}

function writeAssets(database: Database, articleId: string, assetIds: readonly string[]): void {
  database.prepare("DELETE FROM article_assets WHERE article_id = ?").run(articleId);
  const insert = database.prepare("INSERT INTO article_assets (article_id, asset_id) VALUES (?, ?)");
  for (const assetId of assetIds) insert.run(articleId, assetId);
}

function writeIndex(database: Database, number: number, article: Article, body: Body | null): void {
  const names = database
    .prepare("SELECT name FROM authors JOIN article_authors ON author_id = id WHERE article_id = ? ORDER BY position")
    .pluck()
    .all(article.id);
  const text = searchText(article, z.array(z.string()).parse(names), body);
  database
    .prepare(
      `INSERT OR REPLACE INTO article_search (rowid, headline, standfirst, body, authors, tags, captions)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(number, text.headline, text.standfirst, text.body, text.authors, text.tags, text.captions);
}
