import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { openTray, type Tray } from "../tray/tray.ts";
import { openProgress, type Progress } from "./progress.ts";
import { type ReadingOutcome, readShare } from "./read-share.ts";
import type { ReadingTask } from "./reading-worker.ts";

/** More threads than this only wait for one another. */
const MOST_THREADS = 4;

/** Articles that have been read and wait to be taken over, and what was told of the others. */
export interface ReadArticles extends ReadingOutcome {
  readonly trays: readonly Tray[];
  /** Forgets them. */
  readonly discard: () => void;
}

/** Reads a few files right here, into memory: what an example library or a pasted page is made of. */
export async function readHere(paths: readonly string[], language: string): Promise<ReadArticles> {
  const tray = openTray(":memory:");
  const share = { index: 0, of: 1 };
  const outcome = await readShare({ paths, language, share }, tray, openProgress());
  return { ...outcome, trays: [tray], discard: () => tray.close() };
}

/**
 * Reads all that lies under the paths, in threads of its own. Undefined where it was called off; then nothing of it is left.
 * Throws what a thread throws: that is a bug.
 */
export async function readInThreads(
  paths: readonly string[],
  language: string,
  progress: Progress,
): Promise<ReadArticles | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-import-"));
  const files = Array.from({ length: threads() }, (_, index) => join(folder, `${index}.db`));
  try {
    const outcomes = await Promise.all(
      files.map((tray, index) =>
        runThread({ order: { paths, language, share: { index, of: files.length } }, tray, memory: progress.memory }),
      ),
    );
    const [first] = outcomes;
    if (progress.isCalledOff() || first === undefined) {
      rmSync(folder, { recursive: true, force: true });
      return undefined;
    }
    const trays = files.map(openTray);
    const discard = (): void => {
      for (const tray of trays) tray.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { ...first, trays, discard };
  } catch (thrown) {
    progress.callOff();
    rmSync(folder, { recursive: true, force: true });
    throw thrown;
  }
}

function threads(): number {
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
}

function runThread(task: ReadingTask): Promise<ReadingOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { name: "import", workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a reading thread ended with code ${code}`)));
  });
}

/** The thread's file: built it lies beside the library's own, in the source beside this one. */
function workerFile(): string {
  const built = join(import.meta.dirname, "reading-worker.js");
  return existsSync(built) ? built : join(import.meta.dirname, "reading-worker.ts");
}
