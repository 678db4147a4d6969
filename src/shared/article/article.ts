import { z } from "zod";
import { AssetIdentifierSchema, IdentifierSchema } from "../identifiers.ts";
import { pictureUseFields } from "../picture/use.ts";
import { DirectionSchema, LanguageSchema } from "../language.ts";
import { InstantSchema } from "../time.ts";
import { CorrectionsSchema } from "./correction.ts";
import { DatelineSchema } from "./dateline.ts";
import { LinkTargetSchema } from "./links.ts";
import { SlugSchema } from "./slug.ts";
import { StatusSchema } from "./status.ts";

/** The picture that leads an article. Sizes and file type belong to the asset; words, and the part that is shown, to the article. */
export const LeadImageSchema = z.strictObject({
  assetId: AssetIdentifierSchema,
  alt: z.string().max(1000),
  caption: z.string().max(2000),
  credit: z.string().max(300),
  ...pictureUseFields,
});
export type LeadImage = z.infer<typeof LeadImageSchema>;

/** The most authors, tags and related links that an article can have. */
export const MOST_AUTHORS = 50;
export const MOST_TAGS = 100;
export const MOST_LINKS = 100;

/** Who wrote it: authors of the directory in order, and free text such as "with agency reports". */
export const BylineSchema = z.strictObject({
  authorIds: z.array(IdentifierSchema).max(MOST_AUTHORS),
  note: z.string().max(300),
});
export type Byline = z.infer<typeof BylineSchema>;

/** The length a text is meant to have, in words. */
export const TargetLengthSchema = z.int().positive().max(1_000_000);

/** All that a reporter sets about an article besides its body. */
export const MetadataSchema = z.strictObject({
  headline: z.string().max(500),
  kicker: z.string().max(200),
  standfirst: z.string().max(2000),
  slug: SlugSchema,
  dateline: DatelineSchema,
  byline: BylineSchema,
  categoryId: IdentifierSchema.nullable(),
  tags: z.array(z.string().trim().min(1).max(100)).max(MOST_TAGS),
  leadImage: LeadImageSchema.nullable(),
  relatedLinks: z.array(LinkTargetSchema).max(MOST_LINKS),
  language: LanguageSchema,
  direction: DirectionSchema,
  status: StatusSchema,
  publishedAt: InstantSchema.nullable(),
  /** Until when readers may not see it; null for no embargo. Files and versions from before there were embargoes have none. */
  embargo: InstantSchema.nullable().default(null),
  /** By when it is to be done; of no concern to readers. */
  deadline: InstantSchema.nullable().default(null),
  /** What readers are told was wrong. Files and versions from before there were corrections have none. */
  corrections: CorrectionsSchema.default([]),
  /** How long the text is meant to be, in words; null where nobody has said. Of no concern to readers. */
  targetLength: TargetLengthSchema.nullable().default(null),
});
export type Metadata = z.infer<typeof MetadataSchema>;

/**
 * An article as the library hands it out. `body` is the document as JSON text: only `restore` in `src/document` may say
 * that it is sound. `revision` counts saves from 1 and guards against overwriting a newer one.
 */
export const ArticleSchema = z.strictObject({
  id: IdentifierSchema,
  metadata: MetadataSchema,
  body: z.string(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  revision: z.int().positive(),
});
export type Article = z.infer<typeof ArticleSchema>;
