import { z } from "zod";
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
