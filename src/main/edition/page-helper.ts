import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Theme } from "../../publish/theme/theme.ts";
import type { LibraryPaths } from "../library/paths.ts";
import type { Shared } from "./page-pool.ts";
import type { PagesOrder, WrittenPage } from "./write-pages.ts";

/** The worker's file lies beside this one, in the source and in the build alike. */
const THREAD = join(import.meta.dirname, `edition-pages-worker${extname(import.meta.filename)}`);

/** What a helper is started with, before it is known which pages there are; an order follows. */
export interface HelperData extends Shared {
  /** The database that whoever asks for help has open, and so has found sound and of the present format: the library's own, or a copy. */
  readonly file: string;
  readonly paths: LibraryPaths;
  readonly siteFolder: string;
  readonly theme: Theme;
  readonly trusted: ReadonlySet<string>;
}

/** A thread that helps to write the pages of one order. */
export interface PageHelper {
  /** Writes batches until there are none. */
  write(order: PagesOrder, tell: (pages: readonly WrittenPage[]) => void): Promise<void>;
  stop(): void;
}

/** Starts a helper, which makes its code ready and waits. */
export function startHelper(workerData: HelperData): PageHelper {
  const thread = new Worker(THREAD, { name: "edition pages", workerData });
  const ended = new Promise<void>((resolve, reject) => {
    thread.on("error", reject);
    thread.on("exit", () => resolve());
  });
  // A failure is told to whoever has it write; one that is stopped before has told nobody anything.
  ended.catch(() => undefined);
  return {
    write(order, tell) {
      thread.on("message", tell);
      thread.postMessage(order);
      return ended;
    },
    stop: () => void thread.terminate(),
  };
}
