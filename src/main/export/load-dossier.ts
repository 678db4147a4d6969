import { restoreBody } from "../../document/restore.ts";
import { referencesOf } from "../../document/references.ts";
import type { Dossier } from "../../publish/dossier.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import type { Author } from "../../shared/author.ts";
import { type Category, categoryPath } from "../../shared/category.ts";
import type { Publication } from "../../shared/publication.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { readArticle } from "../articles/read-article.ts";
import { summariseArticles } from "../articles/summarise-articles.ts";
import { readAssets } from "../assets/read-asset.ts";
import { listAuthors } from "../authors/authors.ts";
import { listCategories } from "../categories/categories.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { readPublication } from "../publication/publication.ts";

/** What every article of a publication shares. */
export interface Masthead {
  readonly publication: Publication;
  readonly categories: readonly Category[];
  /** By id. */
  readonly authors: ReadonlyMap<string, Author>;
}

/** Reads what every article shares; once for many articles. */
export function readMasthead(database: ReadableDatabase): Masthead {
  const authors = new Map(listAuthors(database).map((author) => [author.id, author]));
  return { publication: readPublication(database), categories: listCategories(database), authors };
}

/** Gathers everything needed to publish an article. */
export function loadDossier(
  database: ReadableDatabase,
  articleId: string,
  { publication, categories, authors: directory }: Masthead = readMasthead(database),
): Result<Dossier> {
  const article = readArticle(database, articleId);
  if (!article.ok) return fail({ ...article.error, place: articleId });
  const { metadata, body: text } = article.value;
  const body = restoreBody(text);
  if (!body.ok) return fail({ ...body.error, place: [metadata.headline, body.error.place].filter(Boolean).join(", ") });

  const authors = metadata.byline.authorIds.flatMap((id) => directory.get(id) ?? []);
  const references = referencesOf(body.value);
  const linked = [
    ...references.articleIds,
    ...articleIdsOf(metadata.relatedLinks),
    ...articleIdsOf(publication.mostPopular),
  ];
  const pictures = [
    ...references.assetIds,
    metadata.leadImage?.assetId ?? null,
    publication.logoId,
    ...authors.map(({ portraitId }) => portraitId),
  ].filter((id) => id !== null);
  const articles = summariseArticles(database, [...new Set(linked)]);
  if (!articles.ok) return articles;
  // One in the trash has no page to link to. It is linked again as soon as it is back.
  const linkable = articles.value.filter(({ trashed }) => !trashed);
  return succeed({
    article: article.value,
    body: body.value,
    authors,
    categoryPath: categoryPath(categories, metadata.categoryId),
    publication,
    assets: new Map(readAssets(database, pictures).map((asset) => [asset.id, asset])),
    articles: new Map(linkable.map(({ id, slug, headline, status }) => [id, { id, slug, headline, status }])),
  });
}

function articleIdsOf(links: readonly LinkTarget[]): string[] {
  return links.flatMap((link) => (link.kind === "article" ? [link.articleId] : []));
}
