import { z } from "zod";
import { BackupEntrySchema, BackupNameSchema, RestorePreviewSchema, TakenBackupSchema } from "../../backup.ts";
import { IdentifierSchema } from "../../identifiers.ts";
import type { Endpoint } from "../endpoint.ts";

const nothing = z.undefined();
const byName = z.strictObject({ name: BackupNameSchema });

/** The library's backups. Restoring answers with the backup that was taken of what was there before. */
export const backupsContract = {
  "backups.list": { input: nothing, output: z.array(BackupEntrySchema) },
  "backups.take": { input: nothing, output: TakenBackupSchema },
  "backups.preview": { input: byName, output: RestorePreviewSchema },
  "backups.restoreArticle": {
    input: byName.extend({ articleId: IdentifierSchema, asCopy: z.boolean() }),
    output: z.strictObject({ id: IdentifierSchema, headline: z.string() }),
  },
  "backups.restoreLibrary": { input: byName, output: TakenBackupSchema },
  "backups.reveal": { input: nothing, output: z.null() },
} as const satisfies Record<string, Endpoint>;
