/**
 * How a table comes through a rebuild of the library. `article`: as part of its article, the newest copy of which wins.
 * `derived`: made anew from the others. `directory`: row by row, and the recovery journal keeps a copy of all of it, so it has
 * to stay small. `carried`: row by row from the damaged database and the newest backup.
 */
export type Passage = "article" | "derived" | "directory" | "carried";

const PASSAGES: Readonly<Record<string, Passage>> = {
  settings: "directory",
  assets: "directory",
  authors: "directory",
  categories: "directory",
  merged_entries: "directory",
  renamed_tags: "directory",
  dictionary_words: "directory",
  house_rules: "directory",
  language_rules_off: "directory",
  ignored_findings: "directory",
  preflight_overrides: "directory",
  articles: "article",
  article_bodies: "article",
  article_authors: "article",
  article_tags: "article",
  article_links: "article",
  article_assets: "derived",
  article_sources: "carried",
  article_revisions: "carried",
  import_journal: "derived",
  bulk_steps: "derived",
  bulk_articles: "derived",
  article_counts: "derived",
  article_search: "derived",
  tag_counts: "derived",
};

/** A table that has not been thought of is carried, which loses nothing. */
export function passageOf(table: string): Passage {
  if (table.startsWith("article_search_")) return "derived";
  return PASSAGES[table] ?? "carried";
}

/** The tables that the recovery journal copies whole. */
export const DIRECTORY_TABLES = Object.keys(PASSAGES).filter((table) => passageOf(table) === "directory");
