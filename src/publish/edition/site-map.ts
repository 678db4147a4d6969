import type { Author } from "../../shared/author.ts";
import { type Category, categoryPath } from "../../shared/category.ts";
import { slugFromHeadline } from "../../shared/article/slug.ts";
import { categoryFolder } from "../article-address.ts";
import type { EditionEntry } from "./entry.ts";

/** Which list pages a site has, and in which folder each of them stands: `news/diplomatic-news/`, `authors/nadia-ferrant/`. */
export interface SiteMap {
  /** The ids of the articles that have a page. */
  readonly articles: ReadonlySet<string>;
  readonly categories: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
}

/** Lays out the lists of a site: the same content always has the same folders, whatever order it comes in. */
export function mapSite(
  entries: readonly EditionEntry[],
  categories: readonly Category[],
  authors: readonly Author[],
): SiteMap {
  const used = new Set(entries.flatMap(({ authorIds }) => authorIds));
  return {
    articles: new Set(entries.map(({ id }) => id)),
    categories: categoryFolders(entries, categories),
    authors: folders(
      authors.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ key: id, name })),
      "authors/",
    ),
    tags: folders(
      [...new Set(entries.flatMap(({ tags }) => tags))].map((tag) => ({ key: tag, name: tag })),
      "tags/",
    ),
  };
}

/** The categories that hold an article, or have one below them that does. */
function categoryFolders(entries: readonly EditionEntry[], categories: readonly Category[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const id of new Set(entries.map(({ categoryId }) => categoryId))) {
    const path = categoryPath(categories, id);
    path.forEach((category, index) => found.set(category.id, categoryFolder(path.slice(0, index + 1))));
  }
  return found;
}

/** A folder each. Of those whose names make the same slug, all but the first in order get a number. */
function folders(named: readonly { key: string; name: string }[], parent: string): Map<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  const inOrder = named.toSorted((one, other) => compare(one.name, other.name) || compare(one.key, other.key));
  for (const { key, name } of inOrder) {
    const slug = slugFromHeadline(name);
    let folder = `${slug}/`;
    for (let number = 2; taken.has(folder); number += 1) folder = `${slug}-${String(number)}/`;
    taken.add(folder);
    found.set(key, parent + folder);
  }
  return found;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
