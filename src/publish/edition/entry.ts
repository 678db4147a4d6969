import type { Asset } from "../../shared/asset.ts";
import type { PictureUse } from "../../shared/picture/use.ts";
import type { Direction } from "../../shared/language.ts";

/** As much of a published article as the lists of a site show of it. */
export interface EditionEntry {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly kicker: string;
  readonly standfirst: string;
  readonly language: string;
  readonly direction: Direction;
  /** An instant with its offset (RFC 3339). */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly categoryId: string | null;
  readonly authorIds: readonly string[];
  readonly tags: readonly string[];
  readonly leadImage: { readonly asset: Asset; readonly use: PictureUse } | null;
}

/** Entries with the newest first; those of the same moment by their ids, so that the order is always the same. */
export function newestFirst(entries: readonly EditionEntry[]): EditionEntry[] {
  return entries
    .map((entry) => ({ entry, time: Date.parse(entry.publishedAt) }))
    .toSorted((one, other) => other.time - one.time || (one.entry.id < other.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}
