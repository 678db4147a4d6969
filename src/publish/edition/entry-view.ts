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
  const { byline, time } = signatureOf(entry, authors);
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
    byline,
    datetime: publishedAt,
    time,
  };
}

const signatures = new WeakMap<EditionEntry, Pick<EntryView, "byline" | "time">>();

/** Who and when, in words: costly to make, and the same in every list that the entry is in. */
function signatureOf(entry: EditionEntry, authors: ReadonlyMap<string, Author>): Pick<EntryView, "byline" | "time"> {
  const known = signatures.get(entry);
  if (known !== undefined) return known;
  const { authorIds, language, publishedAt } = entry;
  const names = authorIds.flatMap((id) => authors.get(id) ?? []);
  const made = {
    byline: authorNames(names, language),
    time: formatInstant(publishedAt, offsetOf(publishedAt), language),
  };
  signatures.set(entry, made);
  return made;
}
