import { z } from "zod";
import { HouseStyleSchema } from "./house-style.ts";
import { IdentifierSchema } from "./identifiers.ts";

/** Words a person or a publication spells so. One without capitals also covers the word with them. */
export const WordListSchema = z.array(z.string().trim().min(1).max(100)).max(100_000);
export type WordList = z.infer<typeof WordListSchema>;

/**
 * A finding somebody decided to live with: `always`, wherever the rule finds these words; or `once`, at this place, which is
 * known by the text around it (up to 30 characters either side), so that it survives edits elsewhere.
 */
export const IgnoredFindingSchema = z.discriminatedUnion("scope", [
  z.strictObject({ scope: z.literal("always"), rule: z.string(), text: z.string() }),
  z.strictObject({
    scope: z.literal("once"),
    rule: z.string(),
    text: z.string(),
    before: z.string(),
    after: z.string(),
  }),
]);
export type IgnoredFinding = z.infer<typeof IgnoredFindingSchema>;

/** What a finding is about. */
export const FindingKindSchema = z.enum(["spelling", "grammar", "house-style", "consistency", "placeholder"]);
export type FindingKind = z.infer<typeof FindingKindSchema>;

/** What a newsroom has settled about language, kept with its library. `rulesOff` are findings' rules that say nothing here. */
export const LibraryLanguageSchema = z.strictObject({
  words: WordListSchema,
  houseStyle: HouseStyleSchema,
  rulesOff: z.array(z.string()),
});
export type LibraryLanguage = z.infer<typeof LibraryLanguageSchema>;

/** What one person has settled, kept on this machine. */
export const PersonalLanguageSchema = z.strictObject({
  words: WordListSchema,
  ignored: z.array(IgnoredFindingSchema).max(10_000),
  /** Kinds of findings that are not shown. */
  kindsOff: z.array(FindingKindSchema),
  /** Whether quotation marks, dashes and spaces are set while typing. */
  smartTypography: z.boolean(),
});
export type PersonalLanguage = z.infer<typeof PersonalLanguageSchema>;

/** One place of the archive that a rule would mark: the words found, and the text around them. */
export const ArchiveHitSchema = z.strictObject({
  articleId: IdentifierSchema,
  headline: z.string(),
  before: z.string(),
  found: z.string(),
  after: z.string(),
  suggestion: z.string().nullable(),
});
export type ArchiveHit = z.infer<typeof ArchiveHitSchema>;

/**
 * What one stretch of the archive gave: `looked` articles of `total` were looked through, `count` places found, of which `hits`
 * shows some. `next` is where to go on, null at the end.
 */
export const ArchiveStretchSchema = z.strictObject({
  hits: z.array(ArchiveHitSchema),
  count: z.int().nonnegative(),
  looked: z.int().nonnegative(),
  total: z.int().nonnegative(),
  next: z.int().nullable(),
});
export type ArchiveStretch = z.infer<typeof ArchiveStretchSchema>;
