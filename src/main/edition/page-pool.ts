import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { readMasthead } from "../export/load-dossier.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { type PageHelper, startHelper } from "./page-helper.ts";
import type { SiteFolder } from "./site-folder.ts";
import { newTurn, type Turn } from "./turn.ts";
import { type PageSource, type PagesOrder, type WrittenPage, writePages } from "./write-pages.ts";

/** How many pages are worth a thread more: below, starting one takes longer than writing its share of them. */
const WORTH_A_THREAD = 500;
/** How many pages are worth all threads that there can be. */
export const WORTH_ALL_THREADS = WORTH_A_THREAD * (availableParallelism() - 1);
/** How many pages are told of at once. */
const BATCH = 50;

/** Where pages come from and go to, and how they are stopped. */
export interface PageWriting extends PageSource {
  /** As `HelperData` has it. */
  readonly file: string;
  readonly paths: LibraryPaths;
  readonly theme: Theme;
  readonly site: SiteFolder;
  readonly siteFolder: string;
  /** The pictures of which the site has files. */
  readonly trusted: ReadonlySet<string>;
  readonly isCancelled: () => boolean;
}

/** Those who write the pages of articles: the thread that asks, and where there are many a helper for each further processor. */
export interface PagePool {
  /**
   * Writes pages; `onPages` is told of them as they come. The thread that asks does `first` while its helpers begin, and takes its
   * share of pages after that: a thread for each processor besides it would make all of the code ready once more.
   */
  write(order: PagesOrder, onPages: (pages: readonly WrittenPage[]) => void, first: () => Promise<void>): Promise<void>;
  /** Sends home the helpers that have nothing to do. */
  close(): void;
}

/** Starts helpers for as many pages as are sure to come, so that their code is ready by the time it is known which these are. */
export function openPagePool(writing: PageWriting, surely: number): PagePool {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const turn = newTurn();
  const { file, paths, siteFolder, theme, trusted, isCancelled } = writing;
  const helpers: PageHelper[] = [];
  const haveHelpers = (pages: number): void => {
    const enough = Math.min(availableParallelism() - 1, Math.floor(pages / WORTH_A_THREAD));
    while (helpers.length < enough) helpers.push(startHelper({ file, paths, siteFolder, theme, trusted, next, turn }));
  };
  haveHelpers(surely);
  return {
    async write(order, onPages, first) {
      if (isCancelled()) return;
      const tell = (pages: readonly WrittenPage[]): void => {
        if (isCancelled()) Atomics.store(next, 0, order.ids.length);
        onPages(pages);
      };
      const writeShare = async (): Promise<void> => {
        await first();
        for (const pages of writeInBatches(writing, writing.site, theme, order, { next, turn })) {
          tell(pages);
          await setImmediate();
        }
      };
      haveHelpers(order.ids.length);
      await Promise.all([...helpers.map((helper) => helper.write(order, tell)), writeShare()]);
    },
    close() {
      for (const helper of helpers) helper.stop();
    },
  };
}

/** What the threads share. */
export interface Shared {
  /** The place of the first article that none has taken; past the last, they end. */
  readonly next: Int32Array<SharedArrayBuffer>;
  /** Whose turn it is to make files. */
  readonly turn: Turn;
}

/** What each thread does: it takes as many batches as it is quick, since some languages take longer than others. */
export function* writeInBatches(
  source: PageSource,
  site: SiteFolder,
  theme: Theme,
  { ids, map, stylesheet }: PagesOrder,
  { next, turn }: Shared,
): Generator<WrittenPage[]> {
  const masthead = readMasthead(source.database);
  const take = (): number => Atomics.add(next, 0, BATCH);
  for (let start = take(); start < ids.length; start = take()) {
    const batch = { ids: ids.slice(start, start + BATCH), map, stylesheet };
    yield writePages(source, theme, site, batch, masthead, turn);
  }
}
