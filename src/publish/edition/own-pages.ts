import { html } from "../../document/html.ts";
import { folderAddress } from "../../shared/address.ts";
import { labelsFor } from "../page/labels.ts";
import { scriptSafe } from "../page/structured-data/script.ts";
import type { Theme } from "../theme/theme.ts";
import { articleFileName } from "../article-address.ts";
import type { EditionContent } from "./edition-content.ts";
import { FIXED_PAGES } from "./edition-site.ts";
import { entryView } from "./entry-view.ts";
import type { ListMatter } from "./list-view.ts";
import { authorsById, renderSitePage, sectionLinks } from "./render-list.ts";
import type { SiteFile } from "./sitemaps.ts";

/** The files that search the site: a script of Dateline's own and the index it looks through. */
export const SEARCH_SCRIPT = "assets/search.js";
const SEARCH_INDEX = "search-index.js";

/** How many of the newest articles the page that is not found leads on to. */
const NEWEST = 5;

/**
 * The page for addresses that lead nowhere, and on to the front, search, sections and newest articles. It is shown at any depth, so
 * its links are whole addresses.
 */
export function notFoundPage(content: EditionContent, theme: Theme): SiteFile {
  const { notFound, notFoundWhy, home, search } = labelsFor(content.publication.language);
  const prefix = folderAddress(content.publication.address);
  const authors = authorsById(content);
  const matter: ListMatter = {
    ...bare(notFound),
    description: notFoundWhy,
    sections: [
      { label: home, address: prefix + FIXED_PAGES.front },
      ...sectionLinks(null, content, prefix),
      { label: search, address: prefix + FIXED_PAGES.search },
    ],
    entries: content.entries.slice(0, NEWEST).map((entry) => entryView(entry, authors, prefix)),
  };
  const page = renderSitePage(matter, content, theme, { prefix, canonical: null, steps: null, author: null });
  return { path: FIXED_PAGES.notFound, content: page };
}

/** The page that searches the site. Its script and index are files beside it, so that it works from a plain folder too. */
export function searchPage(content: EditionContent, theme: Theme): SiteFile[] {
  const { search, searchNeedsJavaScript, nothingFound, latest } = labelsFor(content.publication.language);
  const contentHtml = html`<div class="site-search" id="site-search" data-label="${search}" data-nothing="${nothingFound}"></div>
<noscript><p>${searchNeedsJavaScript} <a href="index.html">${latest}</a></p></noscript>
<script defer src="${SEARCH_INDEX}"></script>
<script defer src="${SEARCH_SCRIPT}"></script>`;
  const matter = { ...bare(search), contentHtml };
  const page = renderSitePage(matter, content, theme, { prefix: "", canonical: null, steps: null, author: null });
  return [
    { path: FIXED_PAGES.search, content: page },
    { path: SEARCH_INDEX, content: searchIndex(content) },
  ];
}

/** Headline, standfirst, address, day and language of each article, as a script that sets one variable. */
function searchIndex({ entries }: EditionContent): string {
  const rows = entries.map(({ headline, standfirst, slug, publishedAt, language }) => [
    headline.trim(),
    standfirst.trim(),
    articleFileName(slug),
    publishedAt.slice(0, 10),
    language,
  ]);
  return `globalThis.siteIndex = [\n${rows.map((row) => scriptSafe(JSON.stringify(row))).join(",\n")}\n];\n`;
}

function bare(title: string): ListMatter {
  return {
    title,
    subtitle: "",
    description: "",
    portraitId: null,
    breadcrumb: null,
    contacts: [],
    sections: [],
    entries: [],
    newer: null,
    older: null,
    contentHtml: null,
  };
}
