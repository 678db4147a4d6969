import type { Database } from "better-sqlite3";
import type { ImportNote } from "../../../shared/import.ts";
import { readPublication, savePublication } from "../../publication/publication.ts";
import type { StagedArticle } from "../tray/staged-article.ts";
import { resolveLinks } from "./headlines.ts";
import { journal } from "./journal.ts";

/** What an article's page shows of the whole outlet. */
export type OfOutlet = Pick<StagedArticle, "socialLinks" | "mostPopular">;

/**
 * Takes over what a page shows of the whole outlet, its accounts and most popular articles, where the library has none yet; answers what
 * stays out.
 */
export function addToPublication(database: Database, { socialLinks, mostPopular }: OfOutlet): ImportNote[] {
  if (socialLinks.length === 0 && mostPopular.length === 0) return [];
  const publication = readPublication(database);
  const popular = publication.mostPopular.length > 0 ? [] : resolveLinks(database, mostPopular);
  const social = publication.socialLinks.length > 0 ? [] : socialLinks.slice(0, 30);
  if (popular.length > 0 || social.length > 0) {
    journal(database, { kind: "publication", id: "", revision: 0, before: JSON.stringify(publication) });
    savePublication(database, {
      ...publication,
      socialLinks: social.length > 0 ? social : publication.socialLinks,
      mostPopular: popular.length > 0 ? popular : publication.mostPopular,
    });
  }
  return [
    ...left("“Follow us”", socialLinks.length - social.length, publication.socialLinks.length > 0),
    ...left("“Most popular”", mostPopular.length - popular.length, publication.mostPopular.length > 0),
  ];
}

function left(name: string, amount: number, hasOwn: boolean): ImportNote[] {
  if (amount === 0) return [];
  const reason = hasOwn ? "the publication has a list of its own" : `the library has no article for ${amount} of them`;
  return [{ kind: "dropped", text: `${name}: ${reason}` }];
}
