import { z } from "zod";
import { ArticleSchema, MetadataSchema } from "../../shared/article/article.ts";
import { SlugSchema } from "../../shared/article/slug.ts";
import { StatusSchema } from "../../shared/article/status.ts";
import { AssetSchema, assetFileName } from "../../shared/asset.ts";
import { AuthorSchema } from "../../shared/author.ts";
import { CategorySchema } from "../../shared/category.ts";
import { IdentifierSchema } from "../../shared/identifiers.ts";

/** What a file of Export JSON says it is, before anything else in it is believed. */
export const EnvelopeSchema = z.object({ format: z.literal("dateline-article"), version: z.int().positive() });

/** The version of Export JSON that this code writes, and the newest it reads. */
export const VERSION = 1;

const AssetEntrySchema = z
  .strictObject({ ...AssetSchema.shape, file: z.string() })
  .refine((asset) => asset.file === assetFile(asset), { path: ["file"], error: "must be assets/<id>.<file type>" });

const LinkedArticleSchema = z.strictObject({
  id: IdentifierSchema,
  slug: SlugSchema,
  headline: z.string().max(500),
  status: StatusSchema,
});

/**
 * Export JSON, as `docs/format.md` describes it. `html`, `text` and `address` are for readers that do not want to render the
 * body themselves; reading the file again does without them.
 */
export const ArticleFileSchema = z
  .strictObject({
    format: z.literal("dateline-article"),
    version: z.literal(VERSION),
    article: ArticleSchema.omit({ metadata: true, body: true }).extend(MetadataSchema.shape),
    body: z.unknown(),
    authors: z.array(AuthorSchema).max(50),
    categories: z.array(CategorySchema).max(100),
    assets: z.array(AssetEntrySchema).max(10_000),
    linkedArticles: z.array(LinkedArticleSchema).max(10_000),
    html: z.string().optional(),
    text: z.string().optional(),
    address: z.string().optional(),
  })
  .superRefine(({ article, authors, categories }, context) => {
    article.byline.authorIds.forEach((id, index) => {
      if (authors.some((author) => author.id === id)) return;
      const path = ["article", "byline", "authorIds", index];
      context.addIssue({ code: "custom", path, message: "must be the id of one of the authors in this file" });
    });
    if (article.categoryId !== (categories.at(-1)?.id ?? null)) {
      const message = "must be the id of the last of the categories in this file, or null without any";
      context.addIssue({ code: "custom", path: ["article", "categoryId"], message });
    }
    categories.forEach(({ parentId }, index) => {
      if (parentId === (categories[index - 1]?.id ?? null)) return;
      const message = "must be the id of the category before it, or null for the first";
      context.addIssue({ code: "custom", path: ["categories", index, "parentId"], message });
    });
  });
export type ArticleFileContent = z.infer<typeof ArticleFileSchema>;

/** Where an asset lies, seen from the file. */
export function assetFile(asset: Parameters<typeof assetFileName>[0]): string {
  return `assets/${assetFileName(asset)}`;
}
