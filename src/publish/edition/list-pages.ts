import type { EditionEntry } from "./entry.ts";

/** How many articles a page of a list has, but for the first, which has up to twice as many. */
export const PAGE_LENGTH = 40;

/** One page of a list. */
export interface ListPage {
  /** From the top of the site: `news/index.html`. */
  readonly path: string;
  readonly entries: readonly EditionEntry[];
  /** Paths of its neighbours; null at the ends. */
  readonly newer: string | null;
  readonly older: string | null;
}

/**
 * Cuts a list, newest first, into pages. They are numbered from the oldest, and full but for the first one shown: a new
 * article changes that page alone. `folder` is where the list stands, `archive` where its older pages do.
 */
export function listPages(entries: readonly EditionEntry[], folder: string, archive: string = folder): ListPage[] {
  const full = Math.max(0, Math.floor(entries.length / PAGE_LENGTH) - 1);
  const first = entries.length - full * PAGE_LENGTH;
  const path = (number: number): string =>
    number > full ? `${folder}index.html` : `${archive}page-${String(number)}.html`;
  return Array.from({ length: full + 1 }, (_, index) => {
    const number = full + 1 - index;
    const start = index === 0 ? 0 : first + (index - 1) * PAGE_LENGTH;
    return {
      path: path(number),
      entries: entries.slice(start, index === 0 ? first : start + PAGE_LENGTH),
      newer: index === 0 ? null : path(number + 1),
      older: number === 1 ? null : path(number - 1),
    };
  });
}
