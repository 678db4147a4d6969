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
  const article = readArticles(database, [id]).get(id);
  return article === undefined ? fail(noArticle) : succeed(article);
}

/** As `readArticle`, for many: those that the library has, by id. One question for all is several times faster. */
export function readArticles(database: ReadableDatabase, ids: readonly string[]): Map<string, Article> {
  const rows = prepared(database, ARTICLES).all(JSON.stringify(ids));
  const articles = rows.map((row) => articleOf(ArticleRowSchema.parse(row), partsOf(PartsRowSchema.parse(row))));
  return new Map(articles.map((article) => [article.id, article]));
}

/** The parts of an article that have tables of their own, each in order as JSON; `id` is what stands for the article's. */
function partsColumns(id: string): string {
  return `
    (SELECT json_group_array(author_id ORDER BY position) FROM article_authors WHERE article_id = ${id}) AS author_ids,
    (SELECT json_group_array(tag ORDER BY position) FROM article_tags WHERE article_id = ${id}) AS tags,
    (SELECT json_group_array(
       json_object('target_id', target_id, 'address', address, 'headline', headline) ORDER BY position
     ) FROM article_links WHERE article_id = ${id} AND origin = 'related') AS links`;
}

const PARTS = `SELECT ${partsColumns("@id")}`;
const ARTICLES = `
  SELECT ${Object.keys(ArticleRowSchema.shape).join(", ")}, ${partsColumns("articles.id")}
  FROM articles JOIN article_bodies ON article_bodies.article_id = articles.id
  WHERE articles.id IN (SELECT value FROM json_each(?))`;

const PartsRowSchema = z.object({ author_ids: z.string(), tags: z.string(), links: z.string() });
const TextsSchema = z.array(z.string());
const LinkRowsSchema = z.array(LinkRowSchema);

/** The parts of an article that have tables of their own. */
export function readParts(database: ReadableDatabase, id: string): ArticleParts {
  return partsOf(PartsRowSchema.parse(prepared(database, PARTS).get({ id })));
}

function partsOf({ author_ids, tags, links }: z.infer<typeof PartsRowSchema>): ArticleParts {
  return {
    authorIds: TextsSchema.parse(JSON.parse(author_ids)),
    tags: TextsSchema.parse(JSON.parse(tags)),
    relatedLinks: LinkRowsSchema.parse(JSON.parse(links)).map(linkOf),
  };
}

/** What is said of an article that is not, or no longer, in the library. */
export const noArticle = { code: "not-found", message: "The library has no such article." } as const;

function linkOf({ target_id, address, headline }: z.infer<typeof LinkRowSchema>): LinkTarget {
  return target_id === null
    ? { kind: "address", address: address ?? "", headline }
    : { kind: "article", articleId: target_id, headline };
}
