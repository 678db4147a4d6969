import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { readMasthead } from "../export/load-dossier.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import type { SiteFolder } from "./site-folder.ts";
import { type PageSource, type PagesOrder, type WrittenPage, writePages } from "./write-pages.ts";

/** How many pages are worth a thread: below, starting one takes longer than writing them. */
const WORTH_A_THREAD = 250;
/** How many pages are told of at once. */
const BATCH = 50;
/** The worker's file lies beside this one, in the source and in the build alike. */
const THREAD = join(import.meta.dirname, `edition-pages-worker${extname(import.meta.filename)}`);

/** What a thread that writes pages is started with. `cancelled` is a shared number that is set to 1 to stop it. */
export interface PagesThreadData extends PagesOrder {
  readonly libraryFolder: string;
  readonly siteFolder: string;
  readonly theme: Theme;
  /** The pictures of which the site has files. */
  readonly trusted: ReadonlySet<string>;
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

export interface PageWriting extends PageSource {
  readonly trusted: ReadonlySet<string>;
  readonly libraryFolder: string;
  readonly theme: Theme;
  readonly site: SiteFolder;
  readonly siteFolder: string;
  readonly isCancelled: () => boolean;
}

/** Writes pages, in as many threads as there are processors where there are many to write; `onPages` is told as they come. */
export async function writeAllPages(
  writing: PageWriting,
  order: PagesOrder,
  onPages: (pages: readonly WrittenPage[]) => void,
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(order.ids.length / WORTH_A_THREAD));
  if (threads > 1) return writeInThreads(writing, order, threads, onPages);
  const masthead = readMasthead(writing.database);
  for (let start = 0; start < order.ids.length && !writing.isCancelled(); start += BATCH) {
    const ids = order.ids.slice(start, start + BATCH);
    onPages([...writePages(writing, writing.theme, writing.site, { ...order, ids }, masthead)]);
    await setImmediate();
  }
}

async function writeInThreads(
  { libraryFolder, siteFolder, theme, trusted, isCancelled }: PageWriting,
  order: PagesOrder,
  threads: number,
  onPages: (pages: readonly WrittenPage[]) => void,
): Promise<void> {
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const shares = Array.from({ length: threads }, (_, share) =>
    order.ids.filter((__, index) => index % threads === share),
  );
  await Promise.all(
    shares.map((ids) => {
      const workerData: PagesThreadData = { ...order, ids, libraryFolder, siteFolder, theme, trusted, cancelled };
      const thread = new Worker(THREAD, { name: "edition pages", workerData });
      return new Promise<void>((resolve, reject) => {
        thread.on("message", (pages: readonly WrittenPage[]) => {
          if (isCancelled()) Atomics.store(cancelled, 0, 1);
          onPages(pages);
        });
        thread.on("error", reject);
        thread.on("exit", () => resolve());
      });
    }),
  );
}

/** What the thread does with what it was started with. */
export function* writeInBatches(
  source: PageSource,
  theme: Theme,
  site: SiteFolder,
  data: PagesThreadData,
): Generator<WrittenPage[]> {
  const { map, stylesheet } = data;
  const masthead = readMasthead(source.database);
  for (let start = 0; start < data.ids.length && Atomics.load(data.cancelled, 0) === 0; start += BATCH) {
    const ids = data.ids.slice(start, start + BATCH);
    yield [...writePages(source, theme, site, { ids, map, stylesheet }, masthead)];
  }
}
