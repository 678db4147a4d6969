import { attribute, type ElementNode, textOf as allText } from "../../tree/node.ts";
import { elementsIn } from "../../tree/walk.ts";
import { type IncomingArticle, namedAuthor } from "../incoming.ts";

/** What a page says of its article in its head: Open Graph and the names that search engines read. */
export function readMeta(root: ElementNode): Partial<IncomingArticle> & { readonly siteName: string } {
  const { values, title, canonical, language } = gather(root);
  const first = (...names: readonly string[]): string =>
    names.map((name) => values.get(name)?.[0]).find((value) => value !== undefined) ?? "";
  const siteName = first("og:site_name", "application-name");
  const authors = (values.get("author") ?? values.get("article:author") ?? values.get("parsely-author") ?? []).filter(
    (name) => !/^https?:/.test(name) && name !== siteName,
  );
  const section = first("article:section", "parsely-section");
  return {
    siteName,
    headline: withoutSite(first("og:title", "twitter:title", "parsely-title", "dc.title") || title, siteName),
    standfirst: first("og:description", "description", "twitter:description"),
    authors: authors.map(namedAuthor),
    categories: section === "" ? [] : [section],
    tags:
      values.get("article:tag") ??
      first("news_keywords", "keywords")
        .split(/\s*[,،]\s*/u)
        .filter((tag) => tag !== ""),
    language: language || first("og:locale", "language", "content-language"),
    publishedAt: first(
      "article:published_time",
      "datepublished",
      "parsely-pub-date",
      "date",
      "dc.date",
      "pubdate",
      "publish-date",
    ),
    updatedAt: first("article:modified_time", "datemodified", "last-modified"),
    key: canonical || first("og:url"),
  };
}

interface Gathered {
  readonly values: ReadonlyMap<string, string[]>;
  readonly title: string;
  readonly canonical: string;
  readonly language: string;
}

function gather(root: ElementNode): Gathered {
  const values = new Map<string, string[]>();
  let title = "";
  let canonical = "";
  let language = "";
  for (const node of elementsIn(root)) {
    if (node.name === "html") language = attribute(node, "lang");
    else if (node.name === "title" && title === "") title = allText(node);
    else if (node.name === "link" && attribute(node, "rel") === "canonical") canonical = attribute(node, "href");
    else if (node.name === "meta") {
      const name = (
        attribute(node, "property") ||
        attribute(node, "name") ||
        attribute(node, "itemprop")
      ).toLowerCase();
      const content = attribute(node, "content").replace(/\s+/g, " ").trim();
      if (name !== "" && content !== "") values.set(name, [...(values.get(name) ?? []), content]);
    }
  }
  return { values, title, canonical, language };
}

/** A title without the site's name behind it: "Headline | The Paper". */
function withoutSite(title: string, siteName: string): string {
  const plain = title.replace(/\s+/g, " ").trim();
  const parts = plain.split(/\s+[|–—-]\s+/);
  return parts.length > 1 && (parts.at(-1) === siteName || plain.includes(" | "))
    ? parts.slice(0, -1).join(" – ")
    : plain;
}
