import { basename } from "node:path";
import { z } from "zod";
import type { BackupEntry, BackupReason, RestorePreview } from "../../shared/backup.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { attemptAsync } from "../db/attempt.ts";
import { openForReading } from "../db/open.ts";
import type { HeldArticle } from "../recovery/journal.ts";
import { type ArticleBundle, readBundle } from "./article-bundle.ts";
import { contentMark } from "./content-mark.ts";
import { glanceAtBackup, readBackup } from "./inspect-backup.ts";
import { type Backup, listBackups } from "./list-backups.ts";
import { readAtPresentFormat } from "./open-backup.ts";
import { previewRestore } from "./preview-restore.ts";
import { type OnProgress, takeBackup } from "./take-backup.ts";

/** What the thread for backups can be asked to do. All of it only reads from the library's database. */
export interface BackupTasks {
  take: {
    input: { database: string; folder: string; reason: BackupReason; onlyIfChanged: boolean };
    /** Null where nothing has changed since the newest backup. */
    output: { backup: Backup; held: ReadonlyMap<string, HeldArticle> } | null;
  };
  list: { input: { folder: string }; output: BackupEntry[] };
  preview: { input: { database: string; backup: string }; output: RestorePreview };
  readArticle: { input: { backup: string; articleId: string }; output: ArticleBundle };
}
export type BackupTaskName = keyof BackupTasks;
export type BackupTask = {
  [Name in BackupTaskName]: { name: Name; input: BackupTasks[Name]["input"] };
}[BackupTaskName];

type Task<Name extends BackupTaskName> = (
  input: BackupTasks[Name]["input"],
  onProgress: OnProgress,
) => Result<BackupTasks[Name]["output"]> | Promise<Result<BackupTasks[Name]["output"]>>;

const TASKS: { readonly [Name in BackupTaskName]: Task<Name> } = {
  take,
  list: ({ folder }) => succeed(listBackups(folder).map(entryOf)),
  preview: ({ database, backup }) =>
    readAtPresentFormat(backup, (then) => {
      const now = openForReading(database);
      try {
        return succeed(previewRestore(then, now));
      } finally {
        now.close();
      }
    }),
  readArticle: ({ backup, articleId }) => readAtPresentFormat(backup, (then) => readBundle(then, articleId)),
};

/** Does a task, in whatever thread this is. */
export function performBackupTask<Name extends BackupTaskName>(
  name: Name,
  input: BackupTasks[Name]["input"],
  onProgress: OnProgress,
): Promise<Result<BackupTasks[Name]["output"]>> {
  return attemptAsync(() => TASKS[name](input, onProgress));
}

async function take(
  { database: file, folder, reason, onlyIfChanged }: BackupTasks["take"]["input"],
  onProgress: OnProgress,
): Promise<Result<BackupTasks["take"]["output"]>> {
  const database = openForReading(file);
  try {
    if (onlyIfChanged && isHeldByNewest(contentMark(database), folder)) return succeed(null);
    const backup = await takeBackup(database, folder, reason, onProgress);
    if (!backup.ok) return backup;
    const held = articlesHeldBy(backup.value.file);
    return held.ok ? succeed({ backup: backup.value, held: held.value }) : held;
  } finally {
    database.close();
  }
}

function isHeldByNewest(mark: string, folder: string): boolean {
  const [newest] = listBackups(folder);
  if (newest === undefined) return false;
  const held = readBackup(newest.file, (backup, _version, upToDate) =>
    succeed(upToDate && contentMark(backup) === mark),
  );
  return held.ok && held.value;
}

/** Each article that a backup holds, as the recovery journal asks. */
export function articlesHeldBy(file: string): Result<Map<string, HeldArticle>> {
  return readBackup(file, (backup) => {
    const rows = backup.prepare("SELECT id, revision, trashed_at FROM articles").all();
    return succeed(new Map(rows.map((row) => HeldRowSchema.parse(row))));
  });
}

const HeldRowSchema = z
  .object({ id: z.string(), revision: z.int(), trashed_at: z.string().nullable() })
  .transform(({ id, revision, trashed_at }): [string, HeldArticle] => [id, { revision, trashedAt: trashed_at }]);

function entryOf({ file, ...facts }: Backup): BackupEntry {
  const content = glanceAtBackup(file);
  return { name: basename(file), ...facts, articles: content.ok ? content.value.articles : null };
}
