/**
 * Where imported articles came from, so that they are known again; and the journal of an import under way. What an import adds is
 * written in slices, and taken back by its journal where it is called off or the program ends before it is complete.
 */
export const imports = `
  CREATE TABLE article_sources (
    article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    text_hash TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_sources_by_source ON article_sources (source) WHERE source <> '';
  CREATE INDEX article_sources_by_text ON article_sources (text_hash);

  CREATE TABLE import_journal (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('article', 'author', 'category', 'publication')),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before))
  ) STRICT;
`;
