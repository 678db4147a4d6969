import { z } from "zod";
import { isEmbargoed } from "../../shared/article/embargo.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { categoryPath } from "../../shared/category.ts";
import type { EditionScope } from "../../shared/edition.ts";
import { DirectionSchema } from "../../shared/language.ts";
import type { EditionContent } from "../../publish/edition/edition-content.ts";
import { type EditionEntry, newestFirst } from "../../publish/edition/entry.ts";
import { mapSite } from "../../publish/edition/site-map.ts";
import type { Asset } from "../../shared/asset.ts";
import { leadUseOf } from "../articles/article-row.ts";
import { summariseArticles } from "../articles/summarise-articles.ts";
import type { PictureCheck } from "../assets/is-picture-sound.ts";
import { readAssets } from "../assets/read-asset.ts";
import { listAuthors } from "../authors/authors.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { type Masthead, readMasthead } from "../export/load-dossier.ts";

const IS_OUT = "trashed_at IS NULL AND status IN ('published', 'corrected') AND published_at IS NOT NULL";

const ENTRIES = `
  SELECT id, slug, headline, kicker, standfirst, language, direction, published_at, embargo, updated_at, revision, category_id,
    lead_asset_id, lead_use
  FROM articles WHERE ${IS_OUT}`;
// Asked by themselves, of all articles: with the entries, as JSON, they took twice as long, and nothing else is done meanwhile.
const AUTHORS = "SELECT article_id AS id, author_id AS text FROM article_authors ORDER BY article_id, position";
const TAGS = "SELECT article_id AS id, tag AS text FROM article_tags ORDER BY article_id, position";
const COUNT = `SELECT count(*) AS count FROM (SELECT 1 FROM articles WHERE ${IS_OUT} LIMIT ?)`;

const EntryRowSchema = z.object({
  id: z.string(),
  slug: z.string(),
  headline: z.string(),
  kicker: z.string(),
  standfirst: z.string(),
  language: z.string(),
  direction: DirectionSchema,
  published_at: z.string(),
  embargo: z.string().nullable(),
  updated_at: z.string(),
  revision: z.int(),
  category_id: z.string().nullable(),
  lead_asset_id: z.string().nullable(),
  lead_use: z.string(),
});
const EntryRowsSchema = z.array(EntryRowSchema);
const PieceRowsSchema = z.array(z.object({ id: z.string(), text: z.string() }));
const CountRowSchema = z.object({ count: z.int() });

/** How many articles a scope is about to have, counted up to `most`, at once: of a part of the library nothing is said beforehand. */
export function countEntries(database: ReadableDatabase, scope: EditionScope, most: number): number {
  const isWhole = scope.categoryId === null && scope.from === null && scope.to === null;
  return isWhole ? CountRowSchema.parse(database.prepare(COUNT).get(most)).count : 0;
}

/** What an edition is made of, and the revision of each of its articles by id. */
export interface ReadContent {
  readonly content: EditionContent;
  readonly revisions: ReadonlyMap<string, number>;
}

/** Reads what the lists of a site show; without what is under embargo at this instant, and without pictures that are not sound. */
export function readContent(
  database: ReadableDatabase,
  scope: EditionScope,
  stylesheet: string,
  isSound: PictureCheck,
  now = Temporal.Now.instant(),
): ReadContent {
  const masthead = readMasthead(database);
  const { publication, categories } = masthead;
  const rows = EntryRowsSchema.parse(database.prepare(ENTRIES).all()).filter(
    (row) => !isEmbargoed(row, now) && isWithin(row.category_id, row.published_at, scope, masthead),
  );
  const [authorIds, tags] = [readPieces(database, AUTHORS), readPieces(database, TAGS)];
  const authors = listAuthors(database);
  const pictures = [
    publication.logoId,
    ...authors.map(({ portraitId }) => portraitId),
    ...rows.map((row) => row.lead_asset_id),
  ];
  const assets = new Map(
    readAssets(
      database,
      pictures.flatMap((id) => id ?? []),
    )
      .filter(isSound)
      .map((asset) => [asset.id, asset]),
  );
  const entries = newestFirst(
    rows.map((row): EditionEntry => ({
      id: row.id,
      slug: row.slug,
      headline: row.headline,
      kicker: row.kicker,
      standfirst: row.standfirst,
      language: row.language,
      direction: row.direction,
      publishedAt: row.published_at,
      updatedAt: row.updated_at,
      categoryId: row.category_id,
      authorIds: authorIds.get(row.id) ?? [],
      tags: tags.get(row.id) ?? [],
      leadImage: leadImageOf(row, assets),
    })),
  );
  const popular = summariseArticles(database, publication.mostPopular.flatMap(articleIdOf));
  const articles = popular.ok ? popular.value.filter(({ trashed }) => !trashed) : [];
  return {
    content: {
      publication,
      categories,
      authors,
      entries,
      articles: new Map(
        articles.map(({ id, slug, headline, status, language }) => [id, { id, slug, headline, status, language }]),
      ),
      assets,
      map: mapSite(entries, categories, authors),
      stylesheet,
    },
    revisions: new Map(rows.map(({ id, revision }) => [id, revision])),
  };
}

/** The pieces of articles that have a table of their own, by the ids of the articles. */
function readPieces(database: ReadableDatabase, source: string): Map<string, string[]> {
  const pieces = new Map<string, string[]>();
  for (const { id, text } of PieceRowsSchema.parse(database.prepare(source).all())) {
    const known = pieces.get(id);
    if (known === undefined) pieces.set(id, [text]);
    else known.push(text);
  }
  return pieces;
}

function leadImageOf(
  { lead_asset_id, lead_use }: z.infer<typeof EntryRowSchema>,
  assets: ReadonlyMap<string, Asset>,
): EditionEntry["leadImage"] {
  const asset = lead_asset_id === null ? undefined : assets.get(lead_asset_id);
  return asset === undefined ? null : { asset, use: leadUseOf(lead_use) };
}

function isWithin(
  categoryId: string | null,
  publishedAt: string,
  scope: EditionScope,
  { categories }: Masthead,
): boolean {
  const day = publishedAt.slice(0, 10);
  if (scope.from !== null && day < scope.from) return false;
  if (scope.to !== null && day > scope.to) return false;
  return scope.categoryId === null || categoryPath(categories, categoryId).some(({ id }) => id === scope.categoryId);
}

function articleIdOf(target: LinkTarget): string[] {
  return target.kind === "article" ? [target.articleId] : [];
}
