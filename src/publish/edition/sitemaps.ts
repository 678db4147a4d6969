import { folderAddress } from "../../shared/address.ts";
import type { Publication } from "../../shared/publication.ts";
import { articleAddress } from "../article-address.ts";
import { dateTime } from "../feeds/date-time.ts";
import { element, xmlDocument } from "../feeds/xml.ts";
import type { EditionEntry } from "./entry.ts";

/** How many addresses a sitemap may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;
/** How old an article of a news sitemap may be beside the newest one, in milliseconds, and how many there may be. */
const NEWS_AGE = 2 * 24 * 60 * 60 * 1000;
const MOST_NEWS = 1000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A file of the site by its path. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** The sitemap of a site (sitemaps.org, protocol 0.9): its lists and articles; with very many, an index over several. */
export function writeSitemaps(
  publication: Publication,
  listPaths: readonly string[],
  entries: readonly EditionEntry[],
): SiteFile[] {
  const home = folderAddress(publication.address);
  const addresses = [
    ...listPaths.map((path) => element("url", [element("loc", home + path.replace(/(?<=^|\/)index\.html$/, ""))])),
    ...entries.map(({ slug, updatedAt }) =>
      element("url", [element("loc", articleAddress(publication, slug)), element("lastmod", dateTime(updatedAt))]),
    ),
  ];
  const parts = Math.max(1, Math.ceil(addresses.length / MOST_ADDRESSES));
  const files = Array.from({ length: parts }, (_, part) => ({
    path: parts === 1 ? "sitemap.xml" : `sitemap-${String(part + 1)}.xml`,
    content: xmlDocument(
      `<urlset ${NAMESPACE}>`,
      addresses.slice(part * MOST_ADDRESSES, (part + 1) * MOST_ADDRESSES),
      "</urlset>",
    ),
  }));
  if (parts === 1) return files;
  const index = files.map(({ path }) => element("sitemap", [element("loc", home + path)]));
  const content = xmlDocument(`<sitemapindex ${NAMESPACE}>`, index, "</sitemapindex>");
  return [{ path: "sitemap.xml", content }, ...files];
}

/**
 * The news sitemap: the articles of two days. They are counted back from the newest article and not from the clock, so that an
 * unchanged library always gives the same file.
 */
export function writeNewsSitemap(publication: Publication, entries: readonly EditionEntry[]): SiteFile {
  const newest = Math.max(...entries.map(({ publishedAt }) => Date.parse(publishedAt)));
  const news = entries
    .filter(({ publishedAt }) => newest - Date.parse(publishedAt) <= NEWS_AGE)
    .slice(0, MOST_NEWS)
    .map((entry) =>
      element("url", [
        element("loc", articleAddress(publication, entry.slug)),
        element("news:news", [
          element("news:publication", [
            element("news:name", publication.name),
            element("news:language", entry.language),
          ]),
          element("news:publication_date", dateTime(entry.publishedAt)),
          element("news:title", entry.headline.trim() || publication.name),
        ]),
      ]),
    );
  const root = `<urlset ${NAMESPACE} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">`;
  return { path: "news-sitemap.xml", content: xmlDocument(root, news, "</urlset>") };
}
