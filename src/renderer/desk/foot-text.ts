import type { ArticleCounts } from "../../shared/article/query.ts";
import type { BulkProgress } from "../../shared/bulk.ts";
import type { DeskFilter } from "./desk-query.ts";

const numbers = new Intl.NumberFormat("en-GB");

/** How many articles are shown, and whether there are more. */
export function shownText(count: number, more: boolean): string {
  return `${numbers.format(count)}${more ? "+" : ""} ${count === 1 ? "article" : "articles"}`;
}

/** How many articles a list has in all, where the library keeps the figure; undefined where they would have to be counted. */
export function knownCount(
  { search, shelf, categoryId }: Pick<DeskFilter, "search" | "shelf" | "categoryId">,
  counts: ArticleCounts | null,
): number | undefined {
  if (counts === null || search.trim() !== "" || categoryId !== null) return undefined;
  if (shelf === "all") return counts.total;
  return shelf === "trash" ? counts.trashed : counts.byStatus[shelf];
}

/** How many are selected. */
export function selectedText(count: number): string {
  return `${numbers.format(count)} selected`;
}

/** How far something that is done with many articles is. */
export function progressText(verb: string, progress: BulkProgress | null): string {
  if (progress === null || progress.total === 0) return "Working…";
  return `${verb} ${numbers.format(progress.done)} of ${numbers.format(progress.total)}`;
}
