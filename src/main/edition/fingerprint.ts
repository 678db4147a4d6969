import { hash } from "node:crypto";
import { categoryPath } from "../../shared/category.ts";
import type { EditionContent } from "../../publish/edition/edition-content.ts";
import type { EditionEntry } from "../../publish/edition/entry.ts";
import type { List } from "../../publish/edition/list.ts";
import type { ListPage } from "../../publish/edition/list-pages.ts";
import type { Asset } from "../../shared/asset.ts";
import type { Theme } from "../../publish/theme/theme.ts";

/** Raised when the same content would give other pages than an earlier Dateline gave. */
const VERSION = 5;

/** What each kind of page is made from, as a short hash: while it stays, the page stays. */
export interface Fingerprints {
  /** `lost` are the pictures that the article has to leave out. */
  article(id: string, links: readonly string[], lost: readonly Pick<Asset, "id">[]): string;
  list(list: List, page: ListPage): string;
}

/** A hash of anything that JSON can hold, as 22 characters: the same value gives the same hash on any machine. */
export function fingerprint(...values: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(values), "base64url").slice(0, 22);
}

/** The fingerprints of an edition's pages. `revisions` are those of its articles, by id. */
export function fingerprintsOf(
  content: EditionContent,
  revisions: ReadonlyMap<string, number>,
  theme: Theme,
): Fingerprints {
  const { publication, categories, map, articles } = content;
  const common = fingerprint(VERSION, theme, publication, [...articles.values()], content.stylesheet);
  const entries = new Map(content.entries.map((entry) => [entry.id, entry]));
  const authors = new Map(
    content.authors.map((author) => [author.id, fingerprint(author, map.authors.get(author.id))]),
  );
  const shown = new Map<string, string>();
  const paths = new Map<string | null, unknown>();
  const path = (categoryId: string | null): unknown => {
    const known = paths.get(categoryId) ?? categoryPath(categories, categoryId).map(({ name, slug }) => [name, slug]);
    paths.set(categoryId, known);
    return known;
  };
  const asShown = (entry: EditionEntry): string => {
    const known =
      shown.get(entry.id) ??
      fingerprint(
        entry,
        entry.authorIds.map((id) => authors.get(id)),
      );
    shown.set(entry.id, known);
    return known;
  };

  return {
    article(id, links, lost) {
      const entry = entries.get(id);
      if (entry === undefined) return "";
      return fingerprint(
        common,
        revisions.get(id),
        path(entry.categoryId),
        entry.authorIds.map((author) => authors.get(author)),
        entry.tags.map((tag) => map.tags.get(tag)),
        links.map((link) => {
          const linked = entries.get(link);
          return [linked?.slug, linked?.headline, linked?.language];
        }),
        lost.map((picture) => picture.id).sort(),
      );
    },
    list({ title, subtitle, description, portraitId, author, folder, path: steps }, page) {
      const sections = folder === "" || steps.length > 0 ? [...map.categories.values(), categories] : [];
      const isThere = [portraitId, publication.logoId].map(
        (picture) => picture !== null && content.assets.has(picture),
      );
      const heading = [title, subtitle, description, portraitId, author?.links, isThere, folder, steps, sections];
      return fingerprint(common, heading, page.newer, page.older, page.entries.map(asShown));
    },
  };
}
