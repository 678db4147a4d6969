import { z } from "zod";

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
