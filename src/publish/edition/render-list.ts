import { escapeAttribute } from "../../document/html.ts";
import { folderAddress } from "../../shared/address.ts";
import type { Author } from "../../shared/author.ts";
import { labelsFor } from "../page/labels.ts";
import { labelledLinks, type LinkView } from "../page/links.ts";
import type { Breadcrumb } from "../page/breadcrumb.ts";
import { renderTemplate } from "../theme/render-template.ts";
import type { Theme } from "../theme/theme.ts";
import type { EditionContent } from "./edition-content.ts";
import { editionSite, prefixOf } from "./edition-site.ts";
import { entryView } from "./entry-view.ts";
import type { List } from "./list.ts";
import { listHeadHtml } from "./list-head.ts";
import type { ListPage } from "./list-pages.ts";
import { type ListMatter, listView } from "./list-view.ts";

/** A page of one of the site's lists as an HTML document. */
export function renderListPage(list: List, page: ListPage, content: EditionContent, theme: Theme): string {
  const folder = page.path.slice(0, page.path.lastIndexOf("/") + 1);
  const prefix = prefixOf(folder);
  const authors = authorsById(content);
  const labels = labelsFor(content.publication.language);
  const turn = (label: string, path: string | null): LinkView | null =>
    path === null ? null : { label, address: prefix + path };
  const matter: ListMatter = {
    title: list.title,
    subtitle: list.subtitle.trim(),
    description: list.description.trim(),
    portraitId: list.portraitId,
    breadcrumb: breadcrumbOf(list, content, (path) => prefix + path),
    contacts: labelledLinks(list.author?.links ?? []),
    sections: sectionsBelow(list, content, prefix),
    entries: page.entries.map((entry) => entryView(entry, authors, prefix)),
    newer: turn(labels.newer, page.newer),
    older: turn(labels.older, page.older),
    contentHtml: null,
  };
  const home = folderAddress(content.publication.address);
  const onTheWeb = (path: string): string => home + path.replace(/(?<=^|\/)index\.html$/, "");
  return renderSitePage(matter, content, theme, {
    prefix,
    canonical: onTheWeb(page.path),
    steps: breadcrumbOf(list, content, onTheWeb),
    author: list.author,
  });
}

/** Where a page of the site stands: `prefix` leads to the top; the rest as in `ListHead`. */
export interface Standing {
  readonly prefix: string;
  readonly canonical: string | null;
  readonly steps: Breadcrumb | null;
  readonly author: Author | null;
}

/** Any page of the site that is no article, as an HTML document. */
export function renderSitePage(
  matter: ListMatter,
  content: EditionContent,
  theme: Theme,
  { prefix, ...standing }: Standing,
): string {
  const site = editionSite(content.map, content.stylesheet, prefix);
  const view = listView(matter, content, site, prefix);
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(view.language)}" dir="${view.direction}">
<head>
${listHeadHtml({ view, content, site, ...standing }, theme)}
</head>
<body>
${renderTemplate(theme.listTemplate, theme.partials, view).trim()}
</body>
</html>
`;
}

function breadcrumbOf(list: List, content: EditionContent, address: (path: string) => string): Breadcrumb | null {
  if (list.folder === "") return null;
  const above = list.path.slice(0, -1).flatMap(({ id, name }) => {
    const folder = content.map.categories.get(id);
    return folder === undefined ? [] : { label: name, address: address(`${folder}index.html`) };
  });
  const home = { label: labelsFor(content.publication.language).home, address: address("index.html") };
  return { steps: [home, ...above], current: list.title };
}

function sectionsBelow(list: List, content: EditionContent, prefix: string): LinkView[] {
  if (list.folder !== "" && list.path.length === 0) return [];
  return sectionLinks(list.path.at(-1)?.id ?? null, content, prefix);
}

/** Links to the sections right below a section; null for those at the top of the tree. */
export function sectionLinks(parent: string | null, { categories, map }: EditionContent, prefix: string): LinkView[] {
  return categories.flatMap(({ id, parentId, name }) => {
    const folder = parentId === parent ? map.categories.get(id) : undefined;
    return folder === undefined ? [] : { label: name, address: `${prefix}${folder}index.html` };
  });
}

const known = new WeakMap<EditionContent, ReadonlyMap<string, Author>>();

/** The authors by their ids. */
export function authorsById(content: EditionContent): ReadonlyMap<string, Author> {
  const found = known.get(content) ?? new Map(content.authors.map((author) => [author.id, author]));
  known.set(content, found);
  return found;
}
