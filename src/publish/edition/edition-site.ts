import type { Category } from "../../shared/category.ts";
import { categoryFolder } from "../article-address.ts";
import { feedFileName } from "../feeds/feed.ts";
import type { PageSite } from "../page/page-site.ts";
import type { SiteMap } from "./site-map.ts";

/** The pages that every site has besides its lists. */
export const FIXED_PAGES = { front: "index.html", search: "search.html", notFound: "404.html" } as const;

/**
 * The site as one of its pages sees it: by relative addresses that name files, so that it works from a plain folder. `prefix`
 * leads from the page's folder to the top: `../` for each folder down, or the site's address for a page shown anywhere.
 */
export function editionSite(map: SiteMap, stylesheet: string, prefix: string): PageSite {
  const page = (folder: string | undefined): string | undefined =>
    folder === undefined ? undefined : `${prefix}${folder}index.html`;
  return {
    home: prefix + FIXED_PAGES.front,
    category: (path: readonly Pick<Category, "slug">[]) => `${prefix}${categoryFolder(path)}index.html`,
    author: (id) => page(map.authors.get(id)),
    tag: (tag) => page(map.tags.get(tag)),
    holds: ({ id }) => map.articles.has(id),
    feed: (format) => prefix + feedFileName(format),
    search: prefix + FIXED_PAGES.search,
    stylesheet: prefix + stylesheet,
  };
}

/** The way up from a folder: `../../` for `news/diplomatic-news/`. */
export function prefixOf(folder: string): string {
  return "../".repeat(folder.split("/").length - 1);
}
