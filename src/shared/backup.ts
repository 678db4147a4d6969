import { z } from "zod";
import { IdentifierSchema } from "./identifiers.ts";
import { InstantSchema } from "./time.ts";

/** Why a backup was taken: on the rota, before the format was changed, before a backup was put back, or because someone asked. */
export const BackupReasonSchema = z.enum(["hourly", "before-migrating", "before-restoring", "by-hand"]);
export type BackupReason = z.infer<typeof BackupReasonSchema>;

/** What is in a backup. `newestChange` is null where it holds no article. */
export const BackupContentSchema = z.strictObject({
  articles: z.int().nonnegative(),
  trashed: z.int().nonnegative(),
  newestChange: InstantSchema.nullable(),
});
export type BackupContent = z.infer<typeof BackupContentSchema>;

/** The file name of a backup in the library's backups folder: never a path. */
export const BackupNameSchema = z
  .string()
  .max(255)
  .regex(/^[^/\\\0]+\.db$/);

/** One backup in a list. `articles` is null where it cannot be read. */
export const BackupEntrySchema = z.strictObject({
  name: BackupNameSchema,
  takenAt: InstantSchema,
  reason: BackupReasonSchema,
  bytes: z.int().nonnegative(),
  articles: z.int().nonnegative().nullable(),
});
export type BackupEntry = z.infer<typeof BackupEntrySchema>;

/** A backup that has just been taken. */
export const TakenBackupSchema = BackupEntrySchema.pick({ name: true, takenAt: true });
export type TakenBackup = z.infer<typeof TakenBackupSchema>;

/** How an article was in the backup, or is now. */
const StateSchema = z.strictObject({ changedAt: InstantSchema, words: z.int().nonnegative(), trashed: z.boolean() });

/** An article that restoring concerns. `before` is null where the backup does not have it, `now` where the library does not. */
export const ConcernedArticleSchema = z.strictObject({
  id: IdentifierSchema,
  headline: z.string(),
  before: StateSchema.nullable(),
  now: StateSchema.nullable(),
});
export type ConcernedArticle = z.infer<typeof ConcernedArticleSchema>;

/** Articles that fare alike; of a large group only the first are named, those changed last. */
const ConcernedGroupSchema = z.strictObject({
  total: z.int().nonnegative(),
  articles: z.array(ConcernedArticleSchema),
});
export type ConcernedGroup = z.infer<typeof ConcernedGroupSchema>;

/**
 * What restoring a whole library would change: articles that come back, that go back to how they were, that become as they are
 * in the backup although that is the newer state, and that the backup does not have, which stay. `same` counts the rest.
 */
export const RestorePreviewSchema = z.strictObject({
  comeBack: ConcernedGroupSchema,
  goBack: ConcernedGroupSchema,
  goForward: ConcernedGroupSchema,
  stay: ConcernedGroupSchema,
  same: z.int().nonnegative(),
});
export type RestorePreview = z.infer<typeof RestorePreviewSchema>;

/** The steps of taking a backup and of putting one back, in their order. */
export type BackupStep = "backing-up" | "checking" | "copying" | "carrying-over" | "closing" | "replacing";

/** How far it is; `share` from 0 to 1. */
export interface BackupProgress {
  readonly task: "backup" | "restore";
  readonly step: BackupStep;
  readonly share: number;
}
