import type { BulkProgress } from "../../shared/bulk.ts";

/** How many articles are shown, and whether there are more. */
export function shownText(count: number, more: boolean): string {
  return `${count.toLocaleString("en-GB")}${more ? "+" : ""} ${count === 1 ? "article" : "articles"}`;
}

/** How many are selected. */
export function selectedText(count: number): string {
  return `${count.toLocaleString("en-GB")} selected`;
}

/** How far something that is done with many articles is. */
export function progressText(verb: string, progress: BulkProgress | null): string {
  if (progress === null || progress.total === 0) return "Working…";
  return `${verb} ${progress.done.toLocaleString("en-GB")} of ${progress.total.toLocaleString("en-GB")}`;
}
