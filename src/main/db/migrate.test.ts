import Database, { type Database as Connection } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { expectCode } from "../testing/temporary-library.ts";
import { inspectSchema, migrate, schemaVersion } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";

/** Everything the schema is made of: a drop or a rename that slips in changes this list. */
const SCHEMA = [
  "index article_assets_by_asset",
  "index article_authors_by_author",
  "index article_links_by_target",
  "index article_sources_by_source",
  "index article_sources_by_text",
  "index article_tags_by_tag",
  "index articles_by_category",
  "index articles_by_created",
  "index articles_by_deadline",
  "index articles_by_headline",
  "index articles_by_language",
  "index articles_by_lead",
  "index articles_by_published",
  "index articles_by_status",
  "index articles_by_trashed",
  "index articles_by_updated",
  "index articles_to_index",
  "index articles_under_embargo",
  "index authors_by_name",
  "index authors_by_portrait",
  "index bulk_articles_by_step",
  "index categories_by_parent",
  "index categories_by_slug",
  "table article_assets (article_id, asset_id)",
  "table article_authors (article_id, position, author_id)",
  "table article_bodies (article_id, body)",
  "table article_counts (status, trashed, amount)",
  "table article_links (article_id, origin, position, target_id, address, headline)",
  "table article_revisions (article_id, revision, reason, name, written_at, kept_ms, digest, metadata, body)",
  "table article_search (headline, standfirst, body, authors, tags, captions)",
  "table article_sources (article_id, source, text_hash)",
  "table article_tags (article_id, position, tag)",
  "table articles (number, id, revision, headline, headline_order, kicker, standfirst, slug, dateline_place, dateline_date, dateline_agency, byline_note, category_id, lead_asset_id, lead_alt, lead_caption, lead_credit, language, direction, status, created_at, created_ms, updated_at, updated_ms, published_at, published_ms, trashed_at, word_count, indexed_revision, displaced_slug, embargo, deadline, deadline_ms, corrections, accounted_revision, target_length, lead_use)",
  "table assets (id, media_type, width, height, size, file_name)",
  "table authors (id, name, role, bio, portrait_id, links)",
  "table bulk_articles (article_id, step, revision, updated_at, updated_ms, before, after)",
  "table bulk_steps (number, change)",
  "table categories (id, parent_id, name, slug, position)",
  "table dictionary_words (word)",
  "table house_rules (id, rule)",
  "table ignored_findings (article_id, rule, found, text_before, text_after)",
  "table import_journal (number, kind, id, revision, before)",
  "table language_rules_off (rule)",
  "table merged_entries (id, kept_id, name, entry)",
  "table preflight_overrides (article_id, finding, reason, overridden_at)",
  "table renamed_tags (tag, kept)",
  "table settings (key, value)",
  "table tag_counts (tag, amount)",
  "trigger article_counts_delete",
  "trigger article_counts_insert",
  "trigger article_counts_update",
  "trigger article_search_author",
  "trigger article_search_delete",
  "trigger tag_counts_delete",
  "trigger tag_counts_insert",
];

describe("the schema", () => {
  it("is what is written here", () => {
    expect(schemaOf(migrated())).toEqual(SCHEMA);
  });

  it("comes out the same when its steps are taken one at a time, and keeps what was there before each", () => {
    const database = new Database(":memory:");
    MIGRATIONS.forEach((_, index) => {
      migrate(database, MIGRATIONS.slice(0, index + 1));
      database.prepare("INSERT INTO settings VALUES (?, ?)").run(`step ${index}`, String(index));
    });
    const kept = database.prepare("SELECT key FROM settings ORDER BY CAST(value AS INTEGER)").pluck().all();
    expect({ schema: schemaOf(database), kept }).toEqual({
      schema: SCHEMA,
      kept: MIGRATIONS.map((_, index) => `step ${index}`),
    });
  });

  it("is left as it was by a step that fails", () => {
    const database = migrated();
    const broken = { version: 9000, statements: "CREATE TABLE half (done); CREATE TABLE settings (key);" };
    expect(() => migrate(database, [...MIGRATIONS, broken])).toThrow(/settings already exists/);
    expect({ schema: schemaOf(database), version: schemaVersion(database) }).toEqual({
      schema: SCHEMA,
      version: MIGRATIONS.at(-1)?.version,
    });
  });

  it("of a newer version or of another program is refused by name", () => {
    const newer = migrated();
    newer.pragma("user_version = 9000");
    const foreign = new Database(":memory:");
    foreign.pragma("user_version = 3");
    expect([newer, foreign].map((database) => expectCode(inspectSchema(database)))).toEqual([
      "library-newer",
      "unknown-format",
    ]);
  });
});

function migrated(): Connection {
  const database = new Database(":memory:");
  migrate(database);
  return database;
}

function schemaOf(database: Connection): string[] {
  return database
    .prepare(
      `SELECT type || ' ' || name || CASE type WHEN 'table' THEN ' (' || (
         SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_info(sqlite_schema.name) ORDER BY cid)
       ) || ')' ELSE '' END AS entry
       FROM sqlite_schema
       WHERE name NOT LIKE 'sqlite_%' AND name NOT IN (SELECT 'article_search_' || column1 FROM (VALUES ('config'), ('data'), ('docsize'), ('idx'))) ORDER BY entry`,
    )
    .pluck()
    .all()
    .map(String);
}
