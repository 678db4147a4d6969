/**
 * Versions of articles, kept while they are written. `digest` tells equal versions from each other without unpacking them; the
 * body is packed and stands last, so that a list of versions reads past none of it. And the slug that an article in the trash
 * had to give up to another, to be asked for again when it comes back.
 */
export const revisions = `
  CREATE TABLE article_revisions (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL CHECK (revision > 0),
    reason TEXT NOT NULL,
    name TEXT,
    written_at TEXT NOT NULL,
    kept_ms INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    metadata TEXT NOT NULL CHECK (json_valid(metadata)),
    body BLOB NOT NULL,
    PRIMARY KEY (article_id, revision)
  ) STRICT;

  ALTER TABLE articles ADD COLUMN displaced_slug TEXT;
`;
