import { restoreBody } from "../../document/restore.ts";
import { referencesOf } from "../../document/references.ts";
import type { Dossier } from "../../publish/dossier.ts";
import type { Article } from "../../shared/article/article.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import type { Author } from "../../shared/author.ts";
import { type Category, categoryPath } from "../../shared/category.ts";
import type { Publication } from "../../shared/publication.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { noArticle, readArticles } from "../articles/read-article.ts";
import { summariseArticles } from "../articles/summarise-articles.ts";
import { readWordCounts } from "../articles/word-counts.ts";
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

/** A dossier, and the articles that it points at by their ids, each once, in order of appearance; whether or not they are there. */
export interface LoadedDossier extends Dossier {
  readonly links: readonly string[];
}

/** Gathers everything needed to publish an article. */
export function loadDossier(
  database: ReadableDatabase,
  articleId: string,
  masthead: Masthead = readMasthead(database),
): Result<LoadedDossier> {
  return loadDossiers(database, [articleId], masthead)[0] ?? fail({ ...noArticle, place: articleId });
}

/** As `loadDossier`, for many, in the order asked for: one question for all is several times faster. */
export function loadDossiers(
  database: ReadableDatabase,
  articleIds: readonly string[],
  masthead: Masthead,
): Result<LoadedDossier>[] {
  const found = readArticles(database, articleIds);
  const words = readWordCounts(database, found.values());
  const drafts = articleIds.map((id) => draftDossier(id, found.get(id), masthead));
  const sound = drafts.flatMap((draft) => (draft.ok ? draft.value : []));
  const assets = readAssets(database, [...new Set(sound.flatMap(({ pictures }) => pictures))]);
  const linked = summariseArticles(database, [...new Set(sound.flatMap(({ links }) => links))]);
  // One in the trash has no page to link to. It is linked again as soon as it is back.
  const linkable = (linked.ok ? linked.value : []).filter(({ trashed }) => !trashed);
  const assetsById = new Map(assets.map((asset) => [asset.id, asset]));
  const articlesById = new Map(
    linkable.map(({ id, slug, headline, status, language }) => [id, { id, slug, headline, status, language }] as const),
  );
  return drafts.map((draft): Result<LoadedDossier> => {
    if (!draft.ok) return draft;
    if (!linked.ok) return linked;
    const { pictures, links, ...rest } = draft.value;
    return succeed({
      ...rest,
      links,
      words: words.get(rest.article.id) ?? null,
      assets: heldOf(assetsById, pictures.toSorted()),
      articles: heldOf(articlesById, links),
    });
  });
}

/** A dossier before what it points at has been read: its pictures, by id. */
interface DraftDossier extends Omit<LoadedDossier, "words" | "assets" | "articles"> {
  readonly pictures: readonly string[];
}

function draftDossier(
  articleId: string,
  article: Article | undefined,
  { publication, categories, authors: directory }: Masthead,
): Result<DraftDossier> {
  if (article === undefined) return fail({ ...noArticle, place: articleId });
  const { metadata, body: text } = article;
  const body = restoreBody(text);
  if (!body.ok) return fail({ ...body.error, place: [metadata.headline, body.error.place].filter(Boolean).join(", ") });

  const authors = metadata.byline.authorIds.flatMap((id) => directory.get(id) ?? []);
  const references = referencesOf(body.value);
  const pictures = [
    ...references.assetIds,
    metadata.leadImage?.assetId ?? null,
    publication.logoId,
    ...authors.map(({ portraitId }) => portraitId),
  ];
  return succeed({
    article,
    body: body.value,
    authors,
    categoryPath: categoryPath(categories, metadata.categoryId),
    publication,
    pictures: pictures.filter((id) => id !== null),
    links: [
      ...new Set([
        ...references.articleIds,
        ...articleIdsOf(metadata.relatedLinks),
        ...articleIdsOf(publication.mostPopular),
      ]),
    ],
  });
}

/** Those of the things that are there, by id, in the order of the ids. */
function heldOf<Thing>(things: ReadonlyMap<string, Thing>, ids: readonly string[]): Map<string, Thing> {
  const held = new Map<string, Thing>();
  for (const id of ids) {
    const thing = things.get(id);
    if (thing !== undefined) held.set(id, thing);
  }
  return held;
}

function articleIdsOf(links: readonly LinkTarget[]): string[] {
  return links.flatMap((link) => (link.kind === "article" ? [link.articleId] : []));
}
