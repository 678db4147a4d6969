import type { Database } from "better-sqlite3";
import type { Article } from "../../shared/article/article.ts";
import { preparedToWrite } from "../db/prepared.ts";
import { metadataColumns } from "./article-row.ts";
import { displaceSlug } from "./slugs.ts";
import { milliseconds } from "./times.ts";
import { writeParts } from "./write-parts.ts";

/** Writes a whole new article. Its slug has to be free, or held in the trash only, and its authors, category and lead picture in the library. */
export function insertArticle(database: Database, article: Article): void {
  displaceSlug(database, article.metadata.slug, article.id);
  const columns = {
    id: article.id,
    revision: article.revision,
    ...metadataColumns(article.metadata),
    created_at: article.createdAt,
    created_ms: milliseconds(article.createdAt),
    updated_at: article.updatedAt,
    updated_ms: milliseconds(article.updatedAt),
  };
  const names = Object.keys(columns);
  const marks = names.map((name) => `@${name}`);
  preparedToWrite(database, `INSERT INTO articles (${names.join(", ")}) VALUES (${marks.join(", ")})`).run(columns);
  const { id, body } = article;
  preparedToWrite(database, "INSERT INTO article_bodies (article_id, body) VALUES (?, ?)").run(id, body);
  writeParts(database, article.id, article.metadata);
}
