import type { Article } from "../../../shared/article/article.ts";
import type { SalvagedRow } from "./salvage-rows.ts";

/** Where a part of a rebuilt library comes from. */
export type Origin = "database" | "journal" | "backup";

/** All about an article but its text, as a source knows it. */
export interface Head {
  article: Omit<Article, "body">;
  /** The columns of its row that are not part of the article. */
  further: Readonly<Record<string, string | number | null>>;
  /** Whether its authors, tags and links could be read, too. */
  complete: boolean;
  /** Whether this is a version that was kept, and not the article as it stands. */
  kept: boolean;
}

/** The text of an article, read when it is needed; undefined if it cannot be. The revision is undefined where it is unknown. */
export interface Text {
  id: string;
  revision: number | undefined;
  read: () => string | undefined;
}

/** One place from which a library can be put together again. */
export interface Source {
  origin: Origin;
  heads: readonly Head[];
  texts: readonly Text[];
  /** The articles that were deleted for good. */
  deleted: ReadonlySet<string>;
  /** The rows of a table that can be read; of articles and what is derived, none. */
  rowsOf: (table: string) => readonly SalvagedRow[];
  /** The tables of which some rows could not be read. */
  incompleteTables: ReadonlySet<string>;
  close: () => void;
}
