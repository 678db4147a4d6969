import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { readMasthead } from "../export/load-dossier.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import type { SiteFolder } from "./site-folder.ts";
import { type PageSource, type PagesOrder, type WrittenPage, writePages } from "./write-pages.ts";

/** How many pages are worth a thread more: below, starting one takes longer than writing its share of them. */
const WORTH_A_THREAD = 500;
/** How many pages are told of at once. */
const BATCH = 50;
/** The worker's file lies beside this one, in the source and in the build alike. */
const THREAD = join(import.meta.dirname, `edition-pages-worker${extname(import.meta.filename)}`);

/**
 * What a thread that writes pages is started with: the same for all of them. `next` is a number that they share, the place of the
 * first article that none of them has taken; past the last, they end.
 */
export interface PagesThreadData extends PagesOrder {
  readonly libraryFolder: string;
  readonly siteFolder: string;
  readonly theme: Theme;
  /** The pictures of which the site has files. */
  readonly trusted: ReadonlySet<string>;
  readonly next: Int32Array<SharedArrayBuffer>;
}

export interface PageWriting extends PageSource {
  readonly trusted: ReadonlySet<string>;
  readonly libraryFolder: string;
  readonly theme: Theme;
  readonly site: SiteFolder;
  readonly siteFolder: string;
  readonly isCancelled: () => boolean;
}

/**
 * Writes pages, where there are many with the help of a thread for each further processor: the one that asks does its share, since
 * every thread more has to make all of the code ready once more. `onPages` is told of pages as they come.
 */
export async function writeAllPages(
  writing: PageWriting,
  order: PagesOrder,
  onPages: (pages: readonly WrittenPage[]) => void,
): Promise<void> {
  const { libraryFolder, siteFolder, theme, trusted, isCancelled } = writing;
  if (isCancelled()) return;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const data: PagesThreadData = { ...order, libraryFolder, siteFolder, theme, trusted, next };
  const tell = (pages: readonly WrittenPage[]): void => {
    if (isCancelled()) Atomics.store(next, 0, order.ids.length);
    onPages(pages);
  };
  const helpers = Math.min(availableParallelism() - 1, Math.floor(order.ids.length / WORTH_A_THREAD));
  await Promise.all([...Array.from({ length: helpers }, () => helped(data, tell)), writeHere(writing, data, tell)]);
}

/** Writes batches in this thread, giving other work its turn after each. */
async function writeHere(
  writing: PageWriting,
  data: PagesThreadData,
  tell: (pages: readonly WrittenPage[]) => void,
): Promise<void> {
  for (const pages of writeInBatches(writing, writing.site, data)) {
    tell(pages);
    await setImmediate();
  }
}

/** Starts a thread that writes batches until there are none. */
function helped(workerData: PagesThreadData, tell: (pages: readonly WrittenPage[]) => void): Promise<void> {
  const thread = new Worker(THREAD, { name: "edition pages", workerData });
  return new Promise((resolve, reject) => {
    thread.on("message", tell);
    thread.on("error", reject);
    thread.on("exit", () => resolve());
  });
}

/** What each thread does: it takes as many batches as it is quick, since some languages take longer than others. */
export function* writeInBatches(
  source: PageSource,
  site: SiteFolder,
  { ids, map, stylesheet, theme, next }: PagesThreadData,
): Generator<WrittenPage[]> {
  const masthead = readMasthead(source.database);
  const take = (): number => Atomics.add(next, 0, BATCH);
  for (let start = take(); start < ids.length; start = take()) {
    const batch = { ids: ids.slice(start, start + BATCH), map, stylesheet };
    yield [...writePages(source, theme, site, batch, masthead)];
  }
}
