import { z } from "zod";
import { HouseStyleRuleSchema } from "../../house-style.ts";
import { IdentifierSchema } from "../../identifiers.ts";
import {
  ArchiveStretchSchema,
  IgnoredFindingSchema,
  LibraryLanguageSchema,
  PersonalLanguageSchema,
  WordListSchema,
} from "../../language-desk.ts";
import type { Endpoint } from "../endpoint.ts";

const nothing = z.undefined();
const word = z.strictObject({ word: WordListSchema.element });
const passing = IgnoredFindingSchema.options[1];

/**
 * Requests about spelling, grammar and house style. `language.personal` belongs to this machine, the rest to the library. A rule is
 * tried on the archive a stretch at a time, from `from` on (0 at first): between two stretches others get their turn, and
 * whoever asks no more has cancelled.
 */
export const languageContract = {
  "language.personal": { input: nothing, output: PersonalLanguageSchema },
  "language.savePersonal": { input: PersonalLanguageSchema, output: z.null() },

  "language.read": { input: nothing, output: LibraryLanguageSchema },
  "language.addWord": { input: word, output: z.null() },
  "language.removeWord": { input: word, output: z.null() },
  "language.switchRule": {
    input: z.strictObject({ rule: z.string().min(1).max(200), on: z.boolean() }),
    output: z.null(),
  },
  "language.saveHouseRules": {
    input: z.strictObject({ rules: z.array(HouseStyleRuleSchema).min(1).max(2000) }),
    output: z.null(),
  },
  "language.removeHouseRule": { input: z.strictObject({ id: HouseStyleRuleSchema.shape.id }), output: z.null() },
  "language.resetHouseRules": { input: nothing, output: z.null() },
  "language.tryHouseRule": {
    input: z.strictObject({ rule: HouseStyleRuleSchema, from: z.int().nonnegative() }),
    output: ArchiveStretchSchema,
  },
  "language.ignored": { input: z.strictObject({ articleId: IdentifierSchema }), output: z.array(IgnoredFindingSchema) },
  "language.ignore": { input: z.strictObject({ articleId: IdentifierSchema, finding: passing }), output: z.null() },
} as const satisfies Record<string, Endpoint>;
