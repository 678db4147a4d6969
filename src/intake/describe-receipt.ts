import { type Counts, DROPPED_KINDS, type DroppedKind, KEPT_KINDS, type KeptKind, type Receipt } from "./receipt.ts";
import { SOURCE_NAMES } from "./source-kind.ts";

/** What one and many of a kind are called. Where only one name is given, the number is left out. */
type Name = readonly [one: string, many: string] | readonly [all: string];

const KEPT_NAMES = {
  headings: ["heading", "headings"],
  lists: ["list", "lists"],
  tables: ["table", "tables"],
  quotations: ["quotation", "quotations"],
  boxes: ["box", "boxes"],
  embeds: ["embed", "embeds"],
  dividers: ["divider", "dividers"],
  links: ["link", "links"],
  footnotes: ["footnote", "footnotes"],
  emphasis: ["emphasis"],
  pictures: ["picture", "pictures"],
} as const satisfies Record<KeptKind, Name>;

const DROPPED_NAMES = {
  looks: ["fonts and colours"],
  comments: ["comment", "comments"],
  "hidden-text": ["hidden text"],
  tracking: ["tracking in links"],
  "unusable-links": ["link without a web address", "links without a web address"],
  "empty-paragraphs": ["empty paragraphs"],
  "heading-numbers": ["heading number", "heading numbers"],
  "page-breaks": ["page breaks"],
  shortcodes: ["shortcode", "shortcodes"],
  pictures: ["picture", "pictures"],
  formatting: ["formatting"],
} as const satisfies Record<DroppedKind, Name>;

const LIST = new Intl.ListFormat("en-GB");

/** One line for the bar below a paste: "From Word: kept 3 headings and 1 list; dropped fonts and colours and 2 comments." */
export function describeReceipt({ source, kept, dropped }: Receipt): string {
  const parts = [
    clause("kept", kept, KEPT_KINDS, KEPT_NAMES),
    clause("dropped", dropped, DROPPED_KINDS, DROPPED_NAMES),
  ].filter((part) => part !== "");
  return `From ${SOURCE_NAMES[source]}: ${parts.length === 0 ? "text only" : parts.join("; ")}.`;
}

function clause<Kind extends string>(
  verb: string,
  counts: Counts<Kind>,
  kinds: readonly Kind[],
  names: Record<Kind, Name>,
): string {
  const phrases = kinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [counted(count, names[kind])] : [];
  });
  return phrases.length === 0 ? "" : `${verb} ${LIST.format(phrases)}`;
}

function counted(count: number, [one, many]: Name): string {
  return many === undefined ? one : `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
