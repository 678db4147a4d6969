import { folderAddress } from "../../shared/address.ts";
import type { FeedFormat } from "../../shared/export.ts";
import type { Publication } from "../../shared/publication.ts";
import { strictUri } from "../ninjs/strict-uri.ts";
import { singleLine } from "../text/single-line.ts";
import type { FeedEntry } from "./feed-entry.ts";

/** A publication's feed. `selfAddress` is where the feed itself stands on the site. */
export interface Feed {
  readonly title: string;
  readonly address: string;
  readonly selfAddress: string;
  readonly language: string;
  /** The latest change of an entry; undefined without entries. */
  readonly updated: string | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const FILE_NAMES = { rss: "rss.xml", atom: "atom.xml", jsonfeed: "feed.json" } as const satisfies Record<
  FeedFormat,
  string
>;

/** The name of a feed's file, in exports and on the site. */
export function feedFileName(format: FeedFormat): string {
  return FILE_NAMES[format];
}

/** The feed of a publication in one of the formats. The same entries give the same feed, whatever order they come in. */
export function feedOf(publication: Publication, entries: readonly FeedEntry[], format: FeedFormat): Feed {
  const address = strictUri(folderAddress(publication.address));
  return {
    title: singleLine(publication.name),
    address,
    selfAddress: address + feedFileName(format),
    language: publication.language,
    updated: entries
      .map(({ updated }) => updated)
      .toSorted(byInstant)
      .at(-1),
    entries: entries.toSorted((one, other) => byInstant(other.published, one.published) || byText(one.uri, other.uri)),
  };
}

function byInstant(one: string, other: string): number {
  return Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) || byText(one, other);
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
