import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { DatelineError } from "../../shared/errors.ts";
import { REBUILD } from "../db/failure.ts";

/** How long after opening a library it is looked through, in milliseconds: not while the desk is still filling. */
const DELAY = 8000;

/** Has a library's database looked through in a thread of its own, and tells of damage. Answers how to call it off. */
export function watchHealth(
  worker: string,
  folder: string,
  onDamage: (error: DatelineError) => void,
  reportBug: (description: string) => void,
): () => void {
  const file = join(folder, "dateline.db");
  const timer = setTimeout(() => {
    const thread = new Worker(worker, { name: "health", workerData: file });
    thread.on("error", (error) => reportBug(`health: ${String(error)}`));
    thread.on("message", (isSound: unknown) => {
      if (isSound === false) onDamage(damaged(file));
    });
  }, DELAY);
  timer.unref();
  return () => clearTimeout(timer);
}

function damaged(file: string): DatelineError {
  return {
    code: "library-damaged",
    message: "A part of the library’s database is damaged.",
    place: file,
    mend: REBUILD,
  };
}
