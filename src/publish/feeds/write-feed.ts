import type { FeedFormat } from "../../shared/export.ts";
import type { Publication } from "../../shared/publication.ts";
import { writeAtom } from "./atom.ts";
import { feedOf } from "./feed.ts";
import type { FeedEntry, LengthOf } from "./feed-entry.ts";
import { writeJsonFeed } from "./json-feed.ts";
import { writeRss } from "./rss.ts";

/** A publication's feed as text, with the lengths of its pictures' files. The same entries give the same bytes, whatever order they come in. */
export function writeFeed(
  publication: Publication,
  entries: readonly FeedEntry[],
  format: FeedFormat,
  lengthOf: LengthOf,
): string {
  const feed = feedOf(publication, entries, format);
  switch (format) {
    case "rss":
      return writeRss(feed, lengthOf);
    case "atom":
      return writeAtom(feed, lengthOf);
    case "jsonfeed":
      return writeJsonFeed(feed);
  }
}
