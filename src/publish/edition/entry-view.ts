import type { Picture } from "../../document/surroundings.ts";
import { assetFileName } from "../../shared/asset.ts";
import type { Author } from "../../shared/author.ts";
import type { Direction } from "../../shared/language.ts";
import { articleFileName } from "../article-address.ts";
import { authorNames } from "../page/byline.ts";
import { formatInstant, offsetOf } from "../page/times.ts";
import type { EditionEntry } from "./entry.ts";

/** What a list shows of an article. */
export interface EntryView {
  readonly language: string;
  readonly direction: Direction;
  readonly address: string;
  readonly image: Picture | null;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly datetime: string;
  readonly time: string;
}

/** An entry as a page sees it from `prefix` below the top of the site. */
export function entryView(entry: EditionEntry, authors: ReadonlyMap<string, Author>, prefix: string): EntryView {
  const { leadImage, language, publishedAt } = entry;
  const names = entry.authorIds.flatMap((id) => authors.get(id) ?? []);
  return {
    language,
    direction: entry.direction,
    address: prefix + articleFileName(entry.slug),
    image:
      leadImage === null
        ? null
        : {
            address: `${prefix}assets/${assetFileName(leadImage)}`,
            width: leadImage.width,
            height: leadImage.height,
          },
    kicker: entry.kicker.trim(),
    headline: entry.headline.trim() || entry.slug,
    standfirst: entry.standfirst.trim(),
    byline: authorNames(names, language),
    datetime: publishedAt,
    time: formatInstant(publishedAt, offsetOf(publishedAt), language),
  };
}
