import type { Picture } from "../../document/surroundings.ts";
import type { Author } from "../../shared/author.ts";
import { formatDay } from "../../shared/article/dateline.ts";
import type { Direction } from "../../shared/language.ts";
import { articleFileName } from "../article-address.ts";
import { pictureAt } from "../pictures/picture-at.ts";
import { isolatedNames } from "../page/byline.ts";
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

/** The shape of the pictures in lists, width by height. */
const ENTRY_RATIO = 3 / 2;

/** An entry as a page sees it from `prefix` below the top of the site. */
export function entryView(entry: EditionEntry, authors: ReadonlyMap<string, Author>, prefix: string): EntryView {
  const { language, publishedAt } = entry;
  const { byline, time } = signatureOf(entry, authors);
  return {
    language,
    direction: entry.direction,
    address: prefix + articleFileName(entry.slug),
    image: entryPicture(entry, prefix),
    kicker: entry.kicker.trim(),
    headline: entry.headline.trim() || entry.slug,
    standfirst: entry.standfirst.trim(),
    byline,
    datetime: publishedAt,
    time,
  };
}

/** The lead image of an entry, as lists show it. */
export function entryPicture({ leadImage }: EditionEntry, prefix: string): Picture | null {
  if (leadImage === null) return null;
  const look = { ...leadImage.use, ratio: ENTRY_RATIO, place: "entry" } as const;
  return pictureAt(leadImage.asset, look, (name) => `${prefix}assets/${name}`) ?? null;
}

const signatures = new WeakMap<EditionEntry, Pick<EntryView, "byline" | "time">>();

/** Who and when, in words: costly to make, and the same in every list that the entry is in. */
function signatureOf(entry: EditionEntry, authors: ReadonlyMap<string, Author>): Pick<EntryView, "byline" | "time"> {
  const known = signatures.get(entry);
  if (known !== undefined) return known;
  const { authorIds, language, direction, publishedAt } = entry;
  const names = authorIds.flatMap((id) => authors.get(id) ?? []);
  const made = {
    byline: isolatedNames(names, language, direction),
    // The day by the clocks where it was published: an instant is written by those of its own offset.
    time: formatDay(publishedAt.slice(0, 10), language),
  };
  signatures.set(entry, made);
  return made;
}
