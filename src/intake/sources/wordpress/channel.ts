import type { IncomingAuthor } from "../incoming.ts";
import { namedAuthor } from "../incoming.ts";
import { itemsOf } from "../xml/items.ts";
import { childOf, childrenOf, parseXml, textIn } from "../xml/xml.ts";

/** What a WordPress export says of the whole site, before its articles. */
export interface Channel {
  readonly address: string;
  readonly language: string;
  readonly authors: ReadonlyMap<string, IncomingAuthor>;
  /** The names from the top of the tree down to the category of a slug. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
  /** Addresses of uploaded files by their number. */
  readonly attachments: ReadonlyMap<string, string>;
}

/** Reads what precedes the first article, and where the uploaded files are. */
export function readChannel(source: string): Channel {
  const head = source.slice(0, Math.max(0, source.search(/<item[\s>]/)) || 200_000);
  const channel = childOf(childOf(parseXml(head), "rss"), "channel");
  return {
    address: textIn(channel, "wp:base_blog_url") || textIn(channel, "link"),
    language: textIn(channel, "language"),
    authors: new Map(
      childrenOf(channel, "wp:author").map((author) => {
        const login = textIn(author, "wp:author_login");
        const full = `${textIn(author, "wp:author_first_name")} ${textIn(author, "wp:author_last_name")}`.trim();
        return [login, namedAuthor(textIn(author, "wp:author_display_name") || full || login)];
      }),
    ),
    categories: pathsOf(
      childrenOf(channel, "wp:category").map((category) => ({
        slug: textIn(category, "wp:category_nicename"),
        parent: textIn(category, "wp:category_parent"),
        name: textIn(category, "wp:cat_name"),
      })),
    ),
    attachments: attachmentsOf(source),
  };
}

interface Category {
  readonly slug: string;
  readonly parent: string;
  readonly name: string;
}

function pathsOf(categories: readonly Category[]): Map<string, string[]> {
  const bySlug = new Map(categories.map((category) => [category.slug, category]));
  return new Map(
    categories.map(({ slug }) => {
      const path: string[] = [];
      const seen = new Set<string>();
      for (let next = bySlug.get(slug); next !== undefined && !seen.has(next.slug); next = bySlug.get(next.parent)) {
        seen.add(next.slug);
        path.unshift(next.name);
      }
      return [slug, path];
    }),
  );
}

// Exports of large sites hold more pictures than articles, so only their two telling fields are looked at.
function attachmentsOf(source: string): Map<string, string> {
  const attachments = new Map<string, string>();
  if (!source.includes("<wp:attachment_url>")) return attachments;
  for (const { source: item } of itemsOf(source, "item")) {
    const [, address = ""] = /<wp:attachment_url>(?:<!\[CDATA\[)?\s*([^<\]\s]+)/.exec(item) ?? [];
    const [, number = ""] = /<wp:post_id>(?:<!\[CDATA\[)?\s*(\d+)/.exec(item) ?? [];
    if (address !== "" && number !== "") attachments.set(number, address.replaceAll("&amp;", "&"));
  }
  return attachments;
}
