import { z } from "zod";
import type { Article, LeadImage, Metadata } from "../../shared/article/article.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { CorrectionsSchema } from "../../shared/article/correction.ts";
import { type PictureUse, PictureUseSchema, pictureUseOf } from "../../shared/picture/use.ts";
import { StatusSchema } from "../../shared/article/status.ts";
import { DirectionSchema } from "../../shared/language.ts";
import { parseJson } from "../../shared/json.ts";
import { headlineOrder } from "./headline-order.ts";
import { milliseconds, NEVER_DUE, publishedMilliseconds } from "./times.ts";

/** Corrections as they are kept: a list in JSON. */
const CorrectionsColumnSchema = z
  .string()
  .transform((text) => {
    const json = parseJson(text);
    return json.ok ? json.value : null;
  })
  .pipe(CorrectionsSchema);

/** The row of `articles` joined with its body. */
export const ArticleRowSchema = z.object({
  id: z.string(),
  revision: z.int(),
  headline: z.string(),
  kicker: z.string(),
  standfirst: z.string(),
  slug: z.string(),
  dateline_place: z.string(),
  dateline_date: z.string().nullable(),
  dateline_agency: z.string(),
  byline_note: z.string(),
  category_id: z.string().nullable(),
  lead_asset_id: z.string().nullable(),
  lead_alt: z.string(),
  lead_caption: z.string(),
  lead_credit: z.string(),
  lead_use: z.string(),
  language: z.string(),
  direction: DirectionSchema,
  status: StatusSchema,
  created_at: z.string(),
  updated_at: z.string(),
  published_at: z.string().nullable(),
  embargo: z.string().nullable(),
  deadline: z.string().nullable(),
  corrections: CorrectionsColumnSchema,
  target_length: z.int().nullable(),
  body: z.string(),
});
export type ArticleRow = z.infer<typeof ArticleRowSchema>;

/** The parts of an article that have tables of their own. */
export interface ArticleParts {
  authorIds: string[];
  tags: string[];
  relatedLinks: LinkTarget[];
}

/** An article from its rows. */
export function articleOf(row: ArticleRow, parts: ArticleParts): Article {
  return {
    id: row.id,
    metadata: metadataOf(row, parts),
    body: row.body,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
  };
}

function metadataOf(row: ArticleRow, { authorIds, tags, relatedLinks }: ArticleParts): Metadata {
  return {
    headline: row.headline,
    kicker: row.kicker,
    standfirst: row.standfirst,
    slug: row.slug,
    dateline: { place: row.dateline_place, date: row.dateline_date, agency: row.dateline_agency },
    byline: { authorIds, note: row.byline_note },
    categoryId: row.category_id,
    tags,
    leadImage: leadImageOf(row),
    relatedLinks,
    language: row.language,
    direction: row.direction,
    status: row.status,
    publishedAt: row.published_at,
    embargo: row.embargo,
    deadline: row.deadline,
    corrections: row.corrections,
    targetLength: row.target_length,
  };
}

function leadImageOf(row: ArticleRow): LeadImage | null {
  if (row.lead_asset_id === null) return null;
  return {
    assetId: row.lead_asset_id,
    alt: row.lead_alt,
    caption: row.lead_caption,
    credit: row.lead_credit,
    ...leadUseOf(row.lead_use),
  };
}

/** How the lead image is used, from its column. */
export function leadUseOf(column: string): PictureUse {
  const json = parseJson(column);
  return pictureUseOf(PictureUseSchema.safeParse(json.ok ? json.value : {}).data ?? {});
}

/** The columns of `articles` that metadata sets, by name. */
export function metadataColumns(metadata: Metadata): Record<string, string | number | null> {
  return {
    headline: metadata.headline,
    headline_order: headlineOrder(metadata.headline),
    kicker: metadata.kicker,
    standfirst: metadata.standfirst,
    slug: metadata.slug,
    dateline_place: metadata.dateline.place,
    dateline_date: metadata.dateline.date,
    dateline_agency: metadata.dateline.agency,
    byline_note: metadata.byline.note,
    category_id: metadata.categoryId,
    lead_asset_id: metadata.leadImage?.assetId ?? null,
    lead_alt: metadata.leadImage?.alt ?? "",
    lead_caption: metadata.leadImage?.caption ?? "",
    lead_credit: metadata.leadImage?.credit ?? "",
    lead_use: JSON.stringify(pictureUseOf(metadata.leadImage ?? {})),
    language: metadata.language,
    direction: metadata.direction,
    status: metadata.status,
    published_at: metadata.publishedAt,
    published_ms: publishedMilliseconds(metadata.publishedAt),
    embargo: metadata.embargo,
    deadline: metadata.deadline,
    deadline_ms: metadata.deadline === null ? NEVER_DUE : milliseconds(metadata.deadline),
    corrections: JSON.stringify(metadata.corrections),
    target_length: metadata.targetLength,
  };
}
