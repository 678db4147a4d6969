import type { Feed } from "./feed.ts";
import type { FeedEntry } from "./feed-entry.ts";

/** JSON Feed 1.1 (jsonfeed.org) with whole texts. */
export function writeJsonFeed({ title, address, selfAddress, language, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: address,
    feed_url: selfAddress,
    language,
    authors: [{ name: title, url: address }],
    items: entries.map(item),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function item({ image, ...entry }: FeedEntry): object {
  const tags = [...entry.sections, ...entry.topics];
  return {
    id: entry.uri,
    url: entry.address,
    title: entry.title,
    summary: entry.summary === "" ? undefined : entry.summary,
    content_html: entry.contentHtml,
    image: image?.address,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.authors.length === 0 ? undefined : entry.authors.map((name) => ({ name })),
    tags: tags.length === 0 ? undefined : tags,
    language: entry.language,
  };
}
