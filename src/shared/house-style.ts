import { z } from "zod";
import { LanguageSchema } from "./language.ts";

/**
 * What a house rule looks for: plain words, found whole and in either case (in exactly this case if they have a capital), or a
 * regular expression as JavaScript has it. The flags `g` and `u` are always set.
 */
export const HouseStylePatternSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("words"), words: z.string().trim().min(1).max(300) }),
  z.strictObject({
    kind: z.literal("expression"),
    source: z.string().min(1).max(1000),
    flags: z.string().regex(/^(?!.*(.).*\1)[ims]*$/, "may be i, m and s, each once"),
  }),
]);
export type HouseStylePattern = z.infer<typeof HouseStylePatternSchema>;

/**
 * One rule of a newsroom's house style. `suggestion` replaces what was found: `$1` or `$<name>` stand for a group, an empty one
 * proposes nothing. `language` limits the rule to a language (`en` covers all English); null means every one.
 * `inQuotations` says whether it holds for other people's words too.
 */
export const HouseStyleRuleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lowercase letters and digits with hyphens between")
    .max(100),
  pattern: HouseStylePatternSchema,
  suggestion: z.string().max(300),
  reason: z.string().max(1000),
  severity: z.enum(["error", "warning", "suggestion"]),
  language: LanguageSchema.nullable(),
  inQuotations: z.boolean(),
  enabled: z.boolean(),
});
export type HouseStyleRule = z.infer<typeof HouseStyleRuleSchema>;

/** The rules of a library, no two with one id. */
export const HouseStyleSchema = z
  .array(HouseStyleRuleSchema)
  .max(2000)
  .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, "two rules have the same id");
export type HouseStyle = z.infer<typeof HouseStyleSchema>;
