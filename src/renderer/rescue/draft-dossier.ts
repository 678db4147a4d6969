import { restoreBody } from "../../document/restore.ts";
import type { Dossier } from "../../publish/dossier.ts";
import type { Article } from "../../shared/article/article.ts";
import type { Author } from "../../shared/author.ts";
import { type Category, categoryPath } from "../../shared/category.ts";
import type { Publication } from "../../shared/publication.ts";
import { type Result, succeed } from "../../shared/result.ts";

/** What the window knows besides the article itself. */
export interface Surroundings {
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  readonly publication: Publication;
}

/**
 * The article in the window as it could be published without asking the library, which may be out of reach. Pictures and
 * linked articles stay references: the library still holds them.
 */
export function draftDossier(article: Article, surroundings: Surroundings): Result<Dossier> {
  const body = restoreBody(article.body);
  if (!body.ok) return body;
  const { byline, categoryId } = article.metadata;
  return succeed({
    article,
    body: body.value,
    words: null,
    authors: byline.authorIds.flatMap((id) => surroundings.authors.find((author) => author.id === id) ?? []),
    categoryPath: categoryPath(surroundings.categories, categoryId),
    publication: surroundings.publication,
    assets: new Map(),
    articles: new Map(),
  });
}
