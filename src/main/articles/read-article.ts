import { z } from "zod";
import type { Article } from "../../shared/article/article.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { type ArticleParts, ArticleRowSchema, articleOf } from "./article-row.ts";

const LinkRowSchema = z.object({
  target_id: z.string().nullable(),
  address: z.string().nullable(),
  headline: z.string(),
});

/** An article with its metadata and body; one in the trash, too. */
export function readArticle(database: ReadableDatabase, id: string): Result<Article> {
  const row = prepared(database, "SELECT * FROM articles JOIN article_bodies ON article_id = id WHERE id = ?").get(id);
  if (row === undefined) return fail(noArticle);
  return succeed(articleOf(ArticleRowSchema.parse(row), readParts(database, id)));
}

/** The parts of an article that have tables of their own. */
export function readParts(database: ReadableDatabase, id: string): ArticleParts {
  return {
    authorIds: column(database, "SELECT author_id FROM article_authors WHERE article_id = ? ORDER BY position", id),
    tags: column(database, "SELECT tag FROM article_tags WHERE article_id = ? ORDER BY position", id),
    relatedLinks: prepared(
      database,
      "SELECT target_id, address, headline FROM article_links WHERE article_id = ? AND origin = 'related' ORDER BY position",
    )
      .all(id)
      .map(linkOf),
  };
}

/** What is said of an article that is not, or no longer, in the library. */
export const noArticle = { code: "not-found", message: "The library has no such article." } as const;

function column(database: ReadableDatabase, source: string, id: string): string[] {
  return prepared(database, source)
    .all(id)
    .map((row) => z.record(z.string(), z.string()).parse(row))
    .flatMap((row) => Object.values(row));
}

function linkOf(row: unknown): LinkTarget {
  const { target_id, address, headline } = LinkRowSchema.parse(row);
  return target_id === null
    ? { kind: "address", address: address ?? "", headline }
    : { kind: "article", articleId: target_id, headline };
}
