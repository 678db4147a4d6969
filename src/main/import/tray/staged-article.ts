import { z } from "zod";
import { LeadImageSchema, MetadataSchema } from "../../../shared/article/article.ts";
import { LinkTargetSchema } from "../../../shared/article/links.ts";
import { AuthorSchema, LabelledLinkSchema } from "../../../shared/author.ts";
import { CategorySchema } from "../../../shared/category.ts";
import { IdentifierSchema } from "../../../shared/identifiers.ts";
import { InstantSchema } from "../../../shared/time.ts";

const LinkByHeadlineSchema = z.strictObject({ kind: z.literal("headline"), headline: z.string() });
/** A link to an article or address; or to an article that has to be looked for by its headline. */
const StagedLinkSchema = z.union([LinkTargetSchema, LinkByHeadlineSchema]);

/**
 * All of a staged article but its body, which is most of it: what a preview needs. People and categories come with identifiers only
 * where they left a Dateline library before.
 */
export const ArticleOutlineSchema = z.strictObject({
  /** What its source calls it; empty where it does not say. */
  key: z.string(),
  /** The SHA-256 of its words. */
  textHash: z.string(),
  identity: z.strictObject({ id: IdentifierSchema, revision: z.int().positive() }).nullable(),
  fields: MetadataSchema.omit({
    byline: true,
    categoryId: true,
    leadImage: true,
    relatedLinks: true,
  }).extend({
    bylineNote: z.string(),
    createdAt: InstantSchema.nullable(),
    updatedAt: InstantSchema.nullable(),
  }),
  authors: z.array(AuthorSchema.extend({ id: IdentifierSchema.nullable() })),
  categories: z.array(CategorySchema.pick({ name: true, slug: true }).extend({ id: IdentifierSchema.nullable() })),
  leadImage: LeadImageSchema.nullable(),
  relatedLinks: z.array(StagedLinkSchema),
  /** Blocks of the body that point at an article by its headline. */
  pointers: z.array(z.strictObject({ place: z.int().nonnegative(), headline: z.string() })),
  pictureIds: z.array(z.string()),
  socialLinks: z.array(LabelledLinkSchema),
  mostPopular: z.array(StagedLinkSchema),
  notes: z.array(z.strictObject({ kind: z.enum(["guessed", "dropped", "warning"]), text: z.string() })),
});
export type ArticleOutline = z.infer<typeof ArticleOutlineSchema>;

/** An article that is ready for the library: within its bounds, its body in normal form with its pictures in place. */
export interface StagedArticle extends ArticleOutline {
  readonly body: string;
}
export type StagedLink = z.infer<typeof StagedLinkSchema>;
