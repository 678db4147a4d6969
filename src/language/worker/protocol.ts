import { z } from "zod";
import { DatelineErrorSchema } from "../../shared/errors.ts";
import { HouseStyleSchema } from "../../shared/house-style.ts";
import { IgnoredFindingSchema, WordListSchema } from "../../shared/language-desk.ts";
import { LanguageSchema } from "../../shared/language.ts";
import { DaySchema } from "../../shared/time.ts";
import { FindingSchema, TextBlockSchema } from "../findings.ts";

/** What the desk wants checked, and what is known of the article besides its text. */
export const PreferencesSchema = z.strictObject({
  wordLists: z.array(WordListSchema),
  ignored: z.array(IgnoredFindingSchema),
  /** Rules of findings that are switched off, by their names. */
  disabledRules: z.array(z.string()),
  houseStyle: HouseStyleSchema,
  knownNames: z.array(z.string()),
  dateline: DaySchema.nullable(),
});
export type Preferences = z.infer<typeof PreferencesSchema>;

/** Preferences of a desk that has none yet. */
export const NO_PREFERENCES: Preferences = {
  wordLists: [],
  ignored: [],
  disabledRules: [],
  houseStyle: [],
  knownNames: [],
  dateline: null,
};

/**
 * A block, numbered: a later state of it has a higher revision, and answers to an earlier one are void. `engine` is what an engine
 * has found in this very text before, null where that is not known.
 */
const RevisedBlockSchema = z.strictObject({
  revision: z.int().nonnegative(),
  block: TextBlockSchema,
  engine: z.array(FindingSchema).nullable(),
});
export type RevisedBlock = z.infer<typeof RevisedBlockSchema>;

/** From the window to the worker. In an update, null says that the order, or what is visible, is as before. */
export const RequestSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("configure"), preferences: PreferencesSchema, careful: z.boolean() }),
  z.strictObject({
    type: z.literal("update"),
    changed: z.array(RevisedBlockSchema),
    removed: z.array(z.string()),
    order: z.array(z.string()).nullable(),
    visible: z.array(z.string()).nullable(),
  }),
  z.strictObject({ type: z.literal("suggest"), request: z.int(), language: LanguageSchema, word: z.string() }),
]);
export type Request = z.infer<typeof RequestSchema>;

/** All findings of one block at one revision; not `complete` while its spelling is still to be checked. */
const BlockResultSchema = z.strictObject({
  block: z.string(),
  revision: z.int(),
  complete: z.boolean(),
  findings: z.array(FindingSchema),
  /** What the engine found, before anything is allowed: for a worker that starts afresh. Null until it has been asked. */
  engine: z.array(FindingSchema).nullable(),
});
export type BlockResult = z.infer<typeof BlockResultSchema>;

/** From the worker to the window. Any message is a sign of life; `idle` says that nothing is left to do. */
export const ResponseSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("blocks"), results: z.array(BlockResultSchema) }),
  /** Findings that took the whole article, for every block that has some; the others have none. */
  z.strictObject({ type: z.literal("article"), results: z.array(BlockResultSchema) }),
  z.strictObject({
    type: z.literal("engine"),
    engine: z.string(),
    state: z.enum(["opening", "ready", "failed"]),
    message: z.string().optional(),
  }),
  z.strictObject({ type: z.literal("refused"), rule: z.string(), error: DatelineErrorSchema }),
  /** In careful mode, before each regular expression runs: the last one named is the one that never came back. */
  z.strictObject({ type: z.literal("running"), rule: z.string() }),
  z.strictObject({ type: z.literal("suggestions"), request: z.int(), suggestions: z.array(z.string()) }),
  z.strictObject({ type: z.literal("alive") }),
  z.strictObject({ type: z.literal("idle") }),
]);
export type Response = z.infer<typeof ResponseSchema>;
