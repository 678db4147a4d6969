import { basename } from "node:path";
import type { BackupProgress, TakenBackup } from "../../shared/backup.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { type BackupSchedule, startBackupSchedule } from "../backup/backup-schedule.ts";
import { startBackupThreads } from "../backup/backup-thread.ts";
import { type Backup, listBackups } from "../backup/list-backups.ts";
import { restoreArticleFrom } from "../backup/restore-article.ts";
import { type OnStep, restoreLibrary } from "../backup/restore-library.ts";
import { type Library, requireWritable } from "../library/library.ts";
import type { LibraryPaths } from "../library/paths.ts";
import type { BackupChannel, LibraryRequestName, RequestOf, SessionRequests } from "./requests.ts";

/** The requests about backups that leave the library where it is. */
export type ServedBackupChannel = Exclude<BackupChannel, "backups.restoreLibrary">;
type ServedBackupRequest = RequestOf<ServedBackupChannel>;

/** Whether a request is one of them. */
export function isServedBackup(
  request: RequestOf<LibraryRequestName | ServedBackupChannel>,
): request is ServedBackupRequest {
  return request.name.startsWith("backups.");
}

type Answer<Channel extends BackupChannel> = Promise<Result<SessionRequests[Channel]["output"]>>;

export interface BackupDeskOptions {
  readonly onProgress: (progress: BackupProgress | null) => void;
  readonly onFailure: (error: DatelineError) => void;
  /** Closes the library for the time of some work, in which nothing else is answered, and opens it again. */
  readonly replace: <Value>(paths: LibraryPaths, work: () => Promise<Result<Value>>) => Promise<Result<Value>>;
}

/** Everything about backups that is asked of an open library, and the rota. */
export interface BackupDesk {
  /** To be called after every request, with the library that is open then. */
  noticed(library: Library | null): void;
  /** Breaks off what is under way, before the library is closed. */
  settle(): Promise<void>;
  answer(library: Library, request: ServedBackupRequest): Promise<Result<unknown>>;
  /** Puts a backup in the library's place. */
  restoreLibrary(library: Library, name: string): Answer<"backups.restoreLibrary">;
}

export function startBackupDesk({ onProgress, onFailure, replace }: BackupDeskOptions): BackupDesk {
  const threads = startBackupThreads();
  let schedule: BackupSchedule | null = null;
  let scheduled: Library | null = null;
  let isOverdue = false;

  async function take(library: Library, reason: "hourly" | "by-hand"): Promise<Result<Backup | null>> {
    const { database, backups } = library.paths;
    const order = { database, folder: backups, reason, onlyIfChanged: reason === "hourly" };
    const taken = await threads.run("take", order, (share) =>
      onProgress({ task: "backup", step: "backing-up", share }),
    );
    onProgress(null);
    if (!taken.ok) return taken;
    if (taken.value === null) return succeed(null);
    if (library.database.open) library.journal?.clear(taken.value.held);
    return succeed(taken.value.backup);
  }

  async function takeByHand(library: Library): Answer<"backups.take"> {
    const writable = requireWritable(library);
    if (!writable.ok) return writable;
    const taken = await take(library, "by-hand");
    if (!taken.ok) return taken;
    return taken.value === null ? fail(noBackup) : succeed(briefly(taken.value));
  }

  async function preview(library: Library, name: string): Answer<"backups.preview"> {
    const backup = find(library, name);
    if (!backup.ok) return backup;
    return threads.run("preview", { database: library.paths.database, backup: backup.value.file });
  }

  async function restoreOne(
    library: Library,
    { name, articleId, asCopy }: SessionRequests["backups.restoreArticle"]["input"],
  ): Answer<"backups.restoreArticle"> {
    const writable = requireWritable(library);
    if (!writable.ok) return writable;
    const backup = find(library, name);
    if (!backup.ok) return backup;
    const { file, takenAt } = backup.value;
    const bundle = await threads.run("readArticle", { backup: file, articleId });
    return bundle.ok ? restoreArticleFrom(library.database, bundle.value, { asCopy, takenAt }) : bundle;
  }

  async function restoreAll(library: Library, name: string): Answer<"backups.restoreLibrary"> {
    const writable = requireWritable(library);
    if (!writable.ok) return writable;
    const backup = find(library, name);
    if (!backup.ok) return backup;
    const onStep: OnStep = (step, share) => onProgress({ task: "restore", step, share });
    const { paths } = library;
    const restored = await replace(paths, () => restoreLibrary(paths.folder, backup.value.file, onStep));
    onProgress(null);
    // The newest backup is now of what was there before. One of what is there now must not wait for its hour.
    isOverdue = restored.ok;
    return restored.ok ? succeed(briefly(restored.value)) : restored;
  }

  function follow(library: Library | null): void {
    schedule?.stop();
    schedule = null;
    scheduled = library;
    if (library === null || library.readOnlyReason !== null) return;
    const { database, paths } = library;
    const writes = database.prepare("SELECT total_changes()").pluck();
    schedule = startBackupSchedule({
      backups: () => listBackups(paths.backups),
      writes: () => (database.open ? Number(writes.get()) : 0),
      take: () => take(library, "hourly"),
      onFailure: (error) => onFailure(notTaken(error)),
    });
  }

  return {
    noticed(library) {
      if (library !== scheduled) follow(library);
      if (isOverdue) schedule?.expedite();
      else schedule?.noticed();
      isOverdue = false;
    },
    async settle() {
      follow(null);
      await threads.stop();
    },
    restoreLibrary: restoreAll,
    answer(library, request): Promise<Result<unknown>> {
      const { paths } = library;
      switch (request.name) {
        case "backups.list":
          return threads.run("list", { folder: paths.backups });
        case "backups.take":
          return takeByHand(library);
        case "backups.preview":
          return preview(library, request.input.name);
        case "backups.restoreArticle":
          return restoreOne(library, request.input);
      }
    },
  };
}

function find({ paths }: Library, name: string): Result<Backup> {
  const backup = listBackups(paths.backups).find(({ file }) => basename(file) === name);
  return backup === undefined ? fail({ ...noBackup, place: name }) : succeed(backup);
}

function briefly({ file, takenAt }: Backup): TakenBackup {
  return { name: basename(file), takenAt };
}

const noBackup = { code: "not-found", message: "The library has no such backup any more." } as const;

function notTaken(error: DatelineError): DatelineError {
  return {
    ...error,
    message: `A backup could not be taken. ${error.message}`,
    mend: "Your articles are saved all the same. Dateline tries again by itself.",
  };
}
