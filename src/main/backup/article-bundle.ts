import type { Article } from "../../shared/article/article.ts";
import type { Asset } from "../../shared/asset.ts";
import type { Author } from "../../shared/author.ts";
import { type Category, categoryPath } from "../../shared/category.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { referencesOf } from "../../document/references.ts";
import { restoreBody } from "../../document/restore.ts";
import { readArticle } from "../articles/read-article.ts";
import { readAssets } from "../assets/read-asset.ts";
import { authorsOfArticle } from "../authors/authors.ts";
import { listCategories } from "../categories/categories.ts";
import type { ReadableDatabase } from "../db/readable.ts";

/** An article with all that it refers to, ready to be brought into another database of the same library. */
export interface ArticleBundle {
  readonly article: Article;
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  readonly assets: readonly Asset[];
}

/** Gathers an article with its authors, the path of its category, and what is known of its pictures. */
export function readBundle(database: ReadableDatabase, id: string): Result<ArticleBundle> {
  const article = readArticle(database, id);
  if (!article.ok) return article;
  const { metadata, body } = article.value;
  const authors = authorsOfArticle(database, id);
  const restored = restoreBody(body);
  const pictures = [
    metadata.leadImage?.assetId ?? null,
    ...authors.map(({ portraitId }) => portraitId),
    ...(restored.ok ? referencesOf(restored.value).assetIds : []),
  ].filter((picture) => picture !== null);
  return succeed({
    article: article.value,
    authors,
    categories: categoryPath(listCategories(database), metadata.categoryId),
    assets: readAssets(database, pictures),
  });
}
