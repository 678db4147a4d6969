import { attributes, html, type Html } from "../../document/html.ts";
import type { Feed } from "./feed.ts";
import type { FeedEntry, LengthOf } from "./feed-entry.ts";
import { element, emptyElement, xmlDocument } from "./xml.ts";

/** What Atom asks of a feed without entries: it must say when it changed, and it never did. */
const NEVER = "1970-01-01T00:00:00Z";

/** Atom (RFC 4287) with whole texts. */
export function writeAtom(
  { title, address, selfAddress, language, updated, entries }: Feed,
  lengthOf: LengthOf,
): string {
  const start = html`<feed${attributes({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language })}>`;
  const children = [
    element("id", address),
    element("title", title),
    element("updated", updated ?? NEVER),
    emptyElement("link", { rel: "self", type: "application/atom+xml", href: selfAddress }),
    emptyElement("link", { rel: "alternate", type: "text/html", href: address }),
    element("author", [element("name", title), element("uri", address)]),
    ...entries.map((entry) => atomEntry(entry, lengthOf)),
  ];
  return xmlDocument(start.markup, children, "</feed>");
}

function atomEntry({ image, ...entry }: FeedEntry, lengthOf: LengthOf): Html {
  const children = [
    element("id", entry.uri),
    element("title", entry.title),
    element("published", entry.published),
    element("updated", entry.updated),
    emptyElement("link", { rel: "alternate", type: "text/html", href: entry.address }),
    ...(image === undefined
      ? []
      : [
          emptyElement("link", {
            rel: "enclosure",
            type: image.mediaType,
            ...lengthAttribute(lengthOf(image.fileName)),
            href: image.address,
          }),
        ]),
    ...entry.authors.map((name) => element("author", [element("name", name)])),
    ...[...entry.sections, ...entry.topics].map((term) => emptyElement("category", { term })),
    ...(entry.summary === "" ? [] : [element("summary", entry.summary)]),
    element("content", entry.contentHtml, { type: "html" }),
  ];
  return element("entry", children, { "xml:lang": entry.language });
}

function lengthAttribute(length: number | undefined): { length?: number } {
  return length === undefined ? {} : { length };
}
