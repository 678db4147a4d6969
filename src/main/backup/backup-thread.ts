import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { fail, type Result } from "../../shared/result.ts";
import type { OnProgress } from "./take-backup.ts";
import type { BackupTaskName, BackupTasks } from "./tasks.ts";

type Output<Name extends BackupTaskName> = Result<BackupTasks[Name]["output"]>;
type Message<Name extends BackupTaskName> = { share: number } | { result: Output<Name> };

/** Runs tasks with backups in threads of their own. */
export interface BackupThreads {
  run<Name extends BackupTaskName>(
    name: Name,
    input: BackupTasks[Name]["input"],
    onProgress?: OnProgress,
  ): Promise<Output<Name>>;
  /** Breaks off whatever is under way; answers when nothing reads the database any more. */
  stop(): Promise<void>;
}

/** The worker's file lies beside this one, in the source and in the build alike. */
const WORKER = join(import.meta.dirname, `backup-worker${extname(import.meta.filename)}`);

export function startBackupThreads(): BackupThreads {
  const running = new Set<Worker>();
  return {
    run<Name extends BackupTaskName>(
      name: Name,
      input: BackupTasks[Name]["input"],
      onProgress: OnProgress = () => undefined,
    ) {
      return new Promise<Output<Name>>((resolve, reject) => {
        const worker = new Worker(WORKER, { name: `backup: ${name}`, workerData: { name, input } });
        running.add(worker);
        worker.on("message", (message: Message<Name>) => {
          if ("share" in message) onProgress(message.share);
          else resolve(message.result);
        });
        worker.on("error", reject);
        worker.on("exit", () => {
          running.delete(worker);
          resolve(fail(brokenOff));
        });
      });
    },
    stop: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}

const brokenOff = { code: "cancelled", message: "The work on the backup was broken off." } as const;
