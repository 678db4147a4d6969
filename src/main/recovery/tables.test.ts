import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { migrate } from "../db/migrate.ts";
import { carryTables, tablesOf } from "./carry-tables.ts";
import { mendReferences } from "./mend-references.ts";
import { databaseSource } from "./sources/database-source.ts";
import { passageOf } from "./tables.ts";

/** A new table is carried as it is, without a word here. Is that right for it, or is it derived, or a part of articles? */
it("knows how each table comes through a rebuild", () => {
  const database = new Database(":memory:");
  migrate(database);
  expect(Object.fromEntries(tablesOf(database).map((table) => [table, passageOf(table)]))).toEqual({
    article_assets: "derived",
    article_authors: "article",
    article_bodies: "article",
    article_counts: "derived",
    article_links: "article",
    article_revisions: "carried",
    article_sources: "carried",
    article_tags: "article",
    articles: "article",
    assets: "directory",
    authors: "directory",
    bulk_articles: "derived",
    bulk_steps: "derived",
    categories: "directory",
    merged_entries: "directory",
    renamed_tags: "directory",
    dictionary_words: "directory",
    house_rules: "directory",
    ignored_findings: "directory",
    import_journal: "derived",
    language_rules_off: "directory",
    preflight_overrides: "directory",
    settings: "directory",
    tag_counts: "derived",
  });
});

it("carries a table that it has never heard of, and nothing that refers to what is lost", () => {
  const [old, rebuilt] = [new Database(":memory:"), new Database(":memory:")];
  for (const database of [old, rebuilt]) {
    migrate(database);
    database.pragma("foreign_keys = OFF");
    database.exec(`CREATE TABLE pinned (id TEXT PRIMARY KEY, note TEXT, author_id TEXT REFERENCES authors (id)) STRICT;
      CREATE TABLE shelved (author_id TEXT NOT NULL REFERENCES authors (id), rank INTEGER) STRICT;`);
  }
  old.exec(
    "INSERT INTO pinned VALUES ('one', 'kept', NULL), ('two', 'kept', 'nobody'); INSERT INTO shelved VALUES ('nobody', 1)",
  );
  carryTables(rebuilt, [databaseSource("database", old, () => undefined)]);
  mendReferences(rebuilt);
  expect({
    pinned: rebuilt.prepare("SELECT * FROM pinned ORDER BY id").all(),
    shelved: rebuilt.prepare("SELECT * FROM shelved").all(),
  }).toEqual({
    pinned: [
      { id: "one", note: "kept", author_id: null },
      { id: "two", note: "kept", author_id: null },
    ],
    shelved: [],
  });
});
