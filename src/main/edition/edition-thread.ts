import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { EditionProgress, EditionReceipt, EditionScope } from "../../shared/edition.ts";
import { fail, type Result } from "../../shared/result.ts";

/** What the thread is started with. `cancelled` is a shared number that is set to 1 to stop it. */
export interface EditionThreadData {
  readonly libraryFolder: string;
  readonly folder: string;
  readonly scope: EditionScope;
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

type Message = { progress: EditionProgress } | { result: Result<EditionReceipt> };

/** Writes one edition at a time in a thread of its own. */
export interface EditionThread {
  run(order: Omit<EditionThreadData, "cancelled">): Promise<Result<EditionReceipt>>;
  /** Stops the one under way soon; what it has written stays. */
  cancel(): void;
}

/** The worker's file lies beside this one, in the source and in the build alike. */
const WORKER = join(import.meta.dirname, `edition-worker${extname(import.meta.filename)}`);

/** `onProgress` is told how far an edition is, and null once it is done. */
export function editionThread(onProgress: (progress: EditionProgress | null) => void): EditionThread {
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  let isRunning = false;
  return {
    cancel: () => void Atomics.store(cancelled, 0, 1),
    async run(order) {
      if (isRunning) return fail(underWay);
      isRunning = true;
      Atomics.store(cancelled, 0, 0);
      try {
        return await runThread({ ...order, cancelled }, onProgress);
      } finally {
        isRunning = false;
        onProgress(null);
      }
    },
  };
}

function runThread(
  workerData: EditionThreadData,
  onProgress: (progress: EditionProgress) => void,
): Promise<Result<EditionReceipt>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { name: "edition", workerData });
    worker.on("message", (message: Message) => {
      if ("progress" in message) onProgress(message.progress);
      else resolve(message.result);
    });
    worker.on("error", reject);
    worker.on("exit", () => resolve(fail(brokenOff)));
  });
}

const underWay = {
  code: "in-use",
  message: "A site is being exported already.",
  mend: "Wait for it, or cancel it.",
} as const;
const brokenOff = { code: "cancelled", message: "Exporting the site was broken off." } as const;
