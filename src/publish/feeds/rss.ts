import type { Html } from "../../document/html.ts";
import { mailDateTime } from "./date-time.ts";
import type { Feed } from "./feed.ts";
import type { FeedEntry, LengthOf } from "./feed-entry.ts";
import { element, emptyElement, xmlDocument } from "./xml.ts";

const START = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>`;

/** RSS 2.0 (RSS Advisory Board), with whole texts (`content:encoded`) and names of authors (`dc:creator`). */
export function writeRss(
  { title, address, selfAddress, language, updated, entries }: Feed,
  lengthOf: LengthOf,
): string {
  const channel = [
    element("title", title),
    element("link", address),
    element("description", title),
    element("language", language),
    ...(updated === undefined ? [] : [element("lastBuildDate", mailDateTime(updated))]),
    emptyElement("atom:link", { rel: "self", type: "application/rss+xml", href: selfAddress }),
    ...entries.map((entry) => item(entry, lengthOf)),
  ];
  return xmlDocument(START, channel, "</channel>\n</rss>");
}

function item({ image, ...entry }: FeedEntry, lengthOf: LengthOf): Html {
  return element("item", [
    element("title", entry.title),
    element("link", entry.address),
    element("guid", entry.uri, { isPermaLink: "false" }),
    element("pubDate", mailDateTime(entry.published)),
    ...entry.authors.map((name) => element("dc:creator", name)),
    ...[...entry.sections, ...entry.topics].map((name) => element("category", name)),
    ...(entry.summary === "" ? [] : [element("description", entry.summary)]),
    // RSS has 0 where a length is not known.
    ...(image === undefined
      ? []
      : [
          emptyElement("enclosure", {
            url: image.address,
            length: lengthOf(image.fileName) ?? 0,
            type: image.mediaType,
          }),
        ]),
    element("dc:language", entry.language),
    element("content:encoded", entry.contentHtml),
  ]);
}
