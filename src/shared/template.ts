import { z } from "zod";
import { MetadataSchema } from "./article/article.ts";
import { LanguageSchema } from "./language.ts";

/** The largest text of a template, in characters of JSON: some tens of thousands of words. */
const LARGEST_BODY = 1_000_000;

/** What a template is known by. Those that ship with Dateline have names, which stay; a newsroom's own have identifiers. */
export const TemplateIdentifierSchema = z.string().regex(/^[a-z0-9-]{1,60}$/);
export const TemplateNameSchema = z.string().trim().min(1).max(100);

/**
 * An article to begin from: its text, and those of its details that others of its kind share. TK stands for what is still to come.
 * `language` is null where it is that of the publication.
 */
export const TemplateSchema = z.strictObject({
  id: TemplateIdentifierSchema,
  name: TemplateNameSchema,
  metadata: z.strictObject({
    ...MetadataSchema.pick({
      headline: true,
      kicker: true,
      standfirst: true,
      dateline: true,
      byline: true,
      categoryId: true,
      tags: true,
    }).shape,
    language: LanguageSchema.nullable(),
  }),
  body: z.string().max(LARGEST_BODY),
});
export type Template = z.infer<typeof TemplateSchema>;

/** A template in a list: whether it ships with Dateline, and whether the newsroom has changed it. */
export const TemplateEntrySchema = z.strictObject({
  id: TemplateIdentifierSchema,
  name: TemplateNameSchema,
  shipped: z.boolean(),
  changed: z.boolean(),
});
export type TemplateEntry = z.infer<typeof TemplateEntrySchema>;
