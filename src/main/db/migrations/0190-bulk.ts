/**
 * Changes to many articles at once, so that each can be taken back in one step: what changed, and of each article the fields that
 * did, before and after, the time it bore before, and the revision it was left at.
 */
export const bulk = `
  CREATE TABLE bulk_steps (
    number INTEGER PRIMARY KEY,
    change TEXT NOT NULL CHECK (json_valid(change))
  ) STRICT;

  CREATE TABLE bulk_articles (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    step INTEGER NOT NULL REFERENCES bulk_steps (number) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    updated_ms INTEGER NOT NULL,
    before TEXT NOT NULL CHECK (json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after)),
    PRIMARY KEY (article_id, step)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bulk_articles_by_step ON bulk_articles (step, updated_ms);
`;
