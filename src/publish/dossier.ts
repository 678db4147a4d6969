import type { Body } from "../document/body.ts";
import type { Article } from "../shared/article/article.ts";
import type { ArticleSummary } from "../shared/article/query.ts";
import type { Asset } from "../shared/asset.ts";
import type { Author } from "../shared/author.ts";
import type { Category } from "../shared/category.ts";
import type { Publication } from "../shared/publication.ts";

/** As much of another article as a link to it needs. */
export type LinkedArticle = Pick<ArticleSummary, "id" | "slug" | "headline" | "status" | "language">;

/**
 * Everything needed to publish one article. `body` is `article.body` restored; `words` is how many it has, as `countBodyWords` finds,
 * or null where nobody has counted them. `authors` are in byline order, `categoryPath`
 * from the top of the tree down. `assets` holds every picture of the article, its authors and the publication, by asset id;
 * `articles` every article that the body, the related links or the most popular list point at, by article id. What is
 * missing from either is left out of the page.
 */
export interface Dossier {
  readonly article: Article;
  readonly body: Body;
  readonly words: number | null;
  readonly authors: readonly Author[];
  readonly categoryPath: readonly Category[];
  readonly publication: Publication;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly articles: ReadonlyMap<string, LinkedArticle>;
}
