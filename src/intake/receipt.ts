import type { MissingPicture } from "./pictures/picture.ts";
import type { SourceKind } from "./source-kind.ts";

/** What came in, by kind. */
export const KEPT_KINDS = [
  "headings",
  "lists",
  "tables",
  "quotations",
  "boxes",
  "embeds",
  "dividers",
  "links",
  "footnotes",
  "emphasis",
  "pictures",
] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** What stayed out, by kind. No kind but `hidden-text`, `comments` and `shortcodes` is text. */
export const DROPPED_KINDS = [
  "looks",
  "comments",
  "hidden-text",
  "tracking",
  "unusable-links",
  "empty-paragraphs",
  "heading-numbers",
  "page-breaks",
  "shortcodes",
  "pictures",
  "formatting",
] as const;
export type DroppedKind = (typeof DROPPED_KINDS)[number];

export type Counts<Kind extends string> = Readonly<Partial<Record<Kind, number>>>;

/** What a paste kept, changed and dropped. Counts of nothing are left out. */
export interface Receipt {
  readonly source: SourceKind;
  readonly kept: Counts<KeptKind>;
  readonly dropped: Counts<DroppedKind>;
  readonly missingPictures: readonly MissingPicture[];
}
