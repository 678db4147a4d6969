import type { Metadata } from "../../shared/article/article.ts";
import { savingDesk, useSaving } from "../saving/use-saving.ts";

/** Follows one field of the metadata of the article at hand; undefined while none is open. */
export function useField<Name extends keyof Metadata>(name: Name): Metadata[Name] | undefined {
  return useSaving((view) => view.metadata?.[name]);
}

/** Changes fields of the article at hand; they are saved by themselves. */
export function changeMetadata(change: Partial<Metadata>): void {
  savingDesk.changeMetadata(change);
}
