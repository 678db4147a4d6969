import type { BulkProgress } from "../../shared/bulk.ts";

const numbers = new Intl.NumberFormat("en-GB");

/** How many articles are shown, and whether there are more. */
export function shownText(count: number, more: boolean): string {
  return `${numbers.format(count)}${more ? "+" : ""} ${count === 1 ? "article" : "articles"}`;
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
