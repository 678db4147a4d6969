import type { Asset } from "../../shared/asset.ts";
import type { Author } from "../../shared/author.ts";
import type { Category } from "../../shared/category.ts";
import type { Publication } from "../../shared/publication.ts";
import type { LinkedArticle } from "../dossier.ts";
import type { EditionEntry } from "./entry.ts";
import type { SiteMap } from "./site-map.ts";

/** All that the lists of a site are made from. */
export interface EditionContent {
  readonly publication: Publication;
  readonly categories: readonly Category[];
  readonly authors: readonly Author[];
  /** The published articles, newest first. */
  readonly entries: readonly EditionEntry[];
  /** The articles of the most popular list, by id. */
  readonly articles: ReadonlyMap<string, LinkedArticle>;
  /** The pictures of authors and publication, by id. */
  readonly assets: ReadonlyMap<string, Asset>;
  readonly map: SiteMap;
  /** The path of the style sheet. */
  readonly stylesheet: string;
}
