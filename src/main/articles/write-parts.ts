import type { Database } from "better-sqlite3";
import type { Metadata } from "../../shared/article/article.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { preparedToWrite } from "../db/prepared.ts";

/** Writes the parts of an article's metadata that have tables of their own, in place of those it had. */
export function writeParts(database: Database, articleId: string, { byline, tags, relatedLinks }: Metadata): void {
  preparedToWrite(database, "DELETE FROM article_authors WHERE article_id = ?").run(articleId);
  const author = preparedToWrite(
    database,
    "INSERT INTO article_authors (article_id, position, author_id) VALUES (?, ?, ?)",
  );
  byline.authorIds.forEach((authorId, position) => author.run(articleId, position, authorId));

  preparedToWrite(database, "DELETE FROM article_tags WHERE article_id = ?").run(articleId);
  const tag = preparedToWrite(database, "INSERT INTO article_tags (article_id, position, tag) VALUES (?, ?, ?)");
  tags.forEach((text, position) => tag.run(articleId, position, text));

  writeLinks(database, articleId, "related", relatedLinks);
}

/** Writes an article's links of one origin in place of those it had. */
export function writeLinks(
  database: Database,
  articleId: string,
  origin: "related" | "body",
  links: readonly LinkTarget[],
): void {
  preparedToWrite(database, "DELETE FROM article_links WHERE article_id = ? AND origin = ?").run(articleId, origin);
  const insert = preparedToWrite(
    database,
    "INSERT INTO article_links (article_id, origin, position, target_id, address, headline) VALUES (?, ?, ?, ?, ?, ?)",
  );
  links.forEach((link, position) => {
    const [target, address] = link.kind === "article" ? [link.articleId, null] : [null, link.address];
    insert.run(articleId, origin, position, target, address, link.headline);
  });
}
