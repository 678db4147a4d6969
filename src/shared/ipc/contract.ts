import { z } from "zod";
import { ArticleSchema, MetadataSchema } from "../article/article.ts";
import { ArticleCountsSchema, ArticlePageSchema, ArticleQuerySchema, ArticleSummarySchema } from "../article/query.ts";
import { SlugSchema } from "../article/slug.ts";
import { AssetSchema } from "../asset.ts";
import { AuthorSchema } from "../author.ts";
import { CategorySchema } from "../category.ts";
import { ExportFormatSchema, ExportLayoutSchema, ExportReceiptSchema } from "../export.ts";
import { AssetIdentifierSchema, IdentifierSchema } from "../identifiers.ts";
import { LibraryInfoSchema } from "../library.ts";
import { TakenPictureSchema } from "../picture/words.ts";
import { PublicationSchema } from "../publication.ts";
import { InstantSchema } from "../time.ts";
import { importContract } from "./contract/import.ts";
import { recoveryContract } from "./contract/recovery.ts";
import { backupsContract } from "./contract/backups.ts";
import { bulkContract } from "./contract/bulk.ts";
import { correctionsContract } from "./contract/corrections.ts";
import { editionContract } from "./contract/edition.ts";
import { linksContract } from "./contract/links.ts";
import { pasteContract } from "./contract/paste.ts";
import { popularContract } from "./contract/popular.ts";
import { preflightContract } from "./contract/preflight.ts";
import { rescueContract } from "./contract/rescue.ts";
import { revisionsContract } from "./contract/revisions.ts";
import { themesContract } from "./contract/themes.ts";
import { searchesContract } from "./contract/searches.ts";
import { templatesContract } from "./contract/templates.ts";
import type { Endpoint } from "./endpoint.ts";
import { languageContract } from "./contract/language.ts";

/** The largest body taken over the border, in characters of JSON: about a million words. */
const LARGEST_BODY = 32 * 1024 * 1024;
/** The largest picture taken in, in bytes. */
const LARGEST_PICTURE = 64 * 1024 * 1024;

const nothing = z.undefined();
const byId = z.strictObject({ id: IdentifierSchema });

/**
 * Every request the window can make of the main process. An empty result of `null` where a dialog was dismissed.
 * `articles.save` carries what has changed and the revision it started from; the answer is the new revision, given only
 * once the change is durable on disk, and the slug where it had to be another: one that follows the headline gets a number
 * if another article has it (`state-visit-2`), one typed by hand is refused with `slug-taken`.
 */
export const contract = {
  "library.info": { input: nothing, output: LibraryInfoSchema },
  "library.choose": { input: nothing, output: LibraryInfoSchema.nullable() },

  "articles.list": { input: ArticleQuerySchema, output: ArticlePageSchema },
  "articles.counts": { input: nothing, output: ArticleCountsSchema },
  "articles.summaries": {
    input: z.strictObject({ ids: z.array(IdentifierSchema).max(500) }),
    output: z.array(ArticleSummarySchema),
  },
  "articles.open": { input: byId, output: ArticleSchema },
  "articles.create": { input: nothing, output: ArticleSchema },
  "articles.duplicate": { input: byId, output: ArticleSchema },
  "articles.save": {
    input: z.strictObject({
      id: IdentifierSchema,
      baseRevision: z.int().positive(),
      metadata: MetadataSchema.optional(),
      body: z.string().max(LARGEST_BODY).optional(),
    }),
    output: z.strictObject({
      revision: z.int().positive(),
      updatedAt: InstantSchema,
      slug: SlugSchema.optional(),
    }),
  },
  "articles.trash": { input: byId, output: z.null() },
  /** The slug where it had to be another, because the article's own was taken while it lay in the trash. */
  "articles.restore": { input: byId, output: z.strictObject({ slug: SlugSchema.nullable() }) },
  "articles.remove": { input: byId, output: z.null() },
  "articles.emptyTrash": { input: nothing, output: z.int().nonnegative() },
  "articles.export": {
    input: z.strictObject({
      ids: z.array(IdentifierSchema).min(1).max(500),
      format: ExportFormatSchema,
      layout: ExportLayoutSchema,
    }),
    output: ExportReceiptSchema.nullable(),
  },

  "authors.list": { input: nothing, output: z.array(AuthorSchema) },
  "authors.save": { input: AuthorSchema, output: z.null() },
  "authors.remove": { input: byId, output: z.null() },
  "categories.list": { input: nothing, output: z.array(CategorySchema) },
  "categories.save": { input: CategorySchema, output: z.null() },
  "categories.remove": { input: byId, output: z.null() },
  "tags.list": { input: nothing, output: z.array(z.string()) },
  "publication.read": { input: nothing, output: PublicationSchema },
  "publication.save": { input: PublicationSchema, output: z.null() },

  "assets.read": { input: z.strictObject({ id: AssetIdentifierSchema }), output: AssetSchema },
  "assets.choose": { input: nothing, output: TakenPictureSchema.nullable() },
  "assets.add": {
    input: z.strictObject({
      fileName: z.string().max(255),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= LARGEST_PICTURE),
    }),
    output: TakenPictureSchema,
  },
  ...importContract,
  ...recoveryContract,
  ...backupsContract,
  ...editionContract,
  ...pasteContract,
  ...rescueContract,
  ...revisionsContract,
  ...languageContract,
  ...preflightContract,
  ...correctionsContract,
  ...themesContract,
  ...linksContract,
  ...bulkContract,
  ...popularContract,
  ...searchesContract,
  ...templatesContract,
  "links.open": { input: z.strictObject({ address: z.string().max(2048) }), output: z.null() },
} as const satisfies Record<string, Endpoint>;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Input<C extends Channel> = z.infer<Contract[C]["input"]>;
export type Output<C extends Channel> = z.infer<Contract[C]["output"]>;
