import type { Database } from "better-sqlite3";
import { readPublication, savePublication } from "../../publication/publication.ts";
import type { StagedArticle } from "../tray/staged-article.ts";
import { resolveLinks } from "./headlines.ts";
import { journal } from "./journal.ts";

/** Takes over what a page shows of the whole outlet, its accounts and most popular articles, where the library has none yet. */
export function addToPublication(database: Database, { socialLinks, mostPopular }: StagedArticle): void {
  if (socialLinks.length === 0 && mostPopular.length === 0) return;
  const publication = readPublication(database);
  const popular = publication.mostPopular.length > 0 ? [] : resolveLinks(database, mostPopular);
  const social = publication.socialLinks.length > 0 ? [] : socialLinks.slice(0, 30);
  if (popular.length === 0 && social.length === 0) return;
  journal(database, { kind: "publication", id: "", revision: 0, before: JSON.stringify(publication) });
  savePublication(database, {
    ...publication,
    socialLinks: social.length > 0 ? social : publication.socialLinks,
    mostPopular: popular.length > 0 ? popular : publication.mostPopular,
  });
}
