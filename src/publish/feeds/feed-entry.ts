import { isEmbargoed } from "../../shared/article/embargo.ts";
import { isOut } from "../../shared/article/status.ts";
import { renditionFileName, renditionsIn } from "../../shared/picture/rendition.ts";
import { articleUri } from "../article-address.ts";
import type { Dossier } from "../dossier.ts";
import { renderFragment } from "../fragment/render-fragment.ts";
import { siteContext } from "../fragment/site-context.ts";
import { strictUri } from "../ninjs/strict-uri.ts";
import { description } from "../page/body.ts";
import { lastChange } from "../page/structured-data/news-article.ts";
import { singleLine } from "../text/single-line.ts";
import { dateTime } from "./date-time.ts";

/** An article as feeds show it. Times are RFC 3339, addresses absolute, `contentHtml` is the fragment. */
export interface FeedEntry {
  readonly uri: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly contentHtml: string;
  readonly language: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly image: FeedImage | undefined;
}

/** The lead image, as the one file that is always there. */
export interface FeedImage {
  readonly address: string;
  readonly mediaType: string;
  /** The name of its file. */
  readonly fileName: string;
}

/** The length of a picture's file in bytes, by its name; undefined where the file is not made yet. */
export type LengthOf = (fileName: string) => number | undefined;

/**
 * The entry of an article; undefined for one that readers cannot see at this instant: a feed never gives away a draft, nor what is
 * under embargo.
 */
export function feedEntry(dossier: Dossier, now: Temporal.Instant): FeedEntry | undefined {
  const { metadata, id, updatedAt } = dossier.article;
  if (!isOut(metadata.status) || metadata.publishedAt === null || isEmbargoed(metadata, now)) return undefined;
  const context = siteContext(dossier);
  return {
    uri: articleUri(id),
    address: strictUri(context.canonical),
    title: singleLine(metadata.headline) || singleLine(dossier.publication.name),
    summary: singleLine(description(context)),
    contentHtml: renderFragment(dossier).trim(),
    language: metadata.language,
    published: dateTime(metadata.publishedAt),
    updated: dateTime(lastChange(metadata.publishedAt, updatedAt)),
    authors: distinct(dossier.authors.map(({ name }) => name)),
    sections: distinct(dossier.categoryPath.map(({ name }) => name)),
    topics: distinct(metadata.tags),
    image: leadImage(dossier),
  };
}

function leadImage(dossier: Dossier): FeedImage | undefined {
  const { leadImage: lead } = dossier.article.metadata;
  if (lead === null) return undefined;
  const address = siteContext(dossier).siteAsset(lead.assetId, { ...lead, place: "card" })?.address;
  const [rendition] = renditionsIn(address ?? "");
  if (address === undefined || rendition === undefined) return undefined;
  return { address: strictUri(address), mediaType: rendition.mediaType, fileName: renditionFileName(rendition) };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map(singleLine))].filter((text) => text !== "");
}
