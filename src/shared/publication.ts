import { z } from "zod";
import { AddressSchema } from "./address.ts";
import { LinkTargetSchema } from "./article/links.ts";
import { LabelledLinkSchema } from "./author.ts";
import { AssetIdentifierSchema } from "./identifiers.ts";
import { LanguageSchema } from "./language.ts";
import { PreflightCodeSchema, USUAL_BLOCKS } from "./preflight.ts";
import { CLASSIC, ThemeNameSchema } from "./theme.ts";

/** How pages treat things of other sites: a plain link, or one by which readers can have them shown on the page. */
export const EmbedStyleSchema = z.enum(["link", "frame"]);
export type EmbedStyle = z.infer<typeof EmbedStyleSchema>;

/** The outlet a library publishes for. `address` is the site's root; `agency` the code in datelines. */
export const PublicationSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  agency: z.string().max(40),
  address: AddressSchema,
  language: LanguageSchema,
  logoId: AssetIdentifierSchema.nullable(),
  socialLinks: z.array(LabelledLinkSchema).max(30),
  embeds: EmbedStyleSchema.default("link"),
  /** The look of its pages. */
  theme: ThemeNameSchema.default(CLASSIC),
  /** What nothing leaves with: preflight findings that hold an export back until they are mended or overridden. */
  preflightBlocks: z
    .array(PreflightCodeSchema)
    .max(200)
    .default([...USUAL_BLOCKS]),
  mostPopular: z.array(LinkTargetSchema).max(50),
});
export type Publication = z.infer<typeof PublicationSchema>;
