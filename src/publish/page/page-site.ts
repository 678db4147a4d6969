import { folderAddress } from "../../shared/address.ts";
import type { Category } from "../../shared/category.ts";
import type { FeedFormat } from "../../shared/export.ts";
import type { Publication } from "../../shared/publication.ts";
import { categoryAddress } from "../article-address.ts";
import type { LinkedArticle } from "../dossier.ts";
import { feedFileName } from "../feeds/feed.ts";

/** Where the rest of the site is, seen from a page. What an address is missing for has no page. */
export interface PageSite {
  readonly home: string;
  readonly category: (path: readonly Pick<Category, "slug">[]) => string;
  readonly author: (authorId: string) => string | undefined;
  readonly tag: (tag: string) => string | undefined;
  /** Whether another article has a page to link to. */
  readonly holds: (article: LinkedArticle) => boolean;
  readonly feed: (format: FeedFormat) => string;
  /** The page that searches the site. */
  readonly search: string | undefined;
  /** The theme's style sheet as a file; undefined where each page carries its own. */
  readonly stylesheet: string | undefined;
}

/** The site as a page that travels alone knows it: by its addresses on the web. */
export function siteOnTheWeb(publication: Publication): PageSite {
  const home = folderAddress(publication.address);
  return {
    home,
    category: (path) => categoryAddress(publication, path),
    author: () => undefined,
    tag: () => undefined,
    holds: ({ status }) => status !== "withdrawn",
    feed: (format) => home + feedFileName(format),
    search: undefined,
    stylesheet: undefined,
  };
}
