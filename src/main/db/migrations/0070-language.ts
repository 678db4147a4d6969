/**
 * What a newsroom has settled about language. Of the house rules only what differs from those that ship with Dateline is kept: a
 * rule of its own or another form of a shipped one, or null for one that was removed. So a newer Dateline brings new rules.
 */
export const language = `
  CREATE TABLE dictionary_words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE house_rules (
    id TEXT NOT NULL PRIMARY KEY,
    rule TEXT CHECK (rule IS NULL OR json_valid(rule))
  ) STRICT;

  CREATE TABLE language_rules_off (rule TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE ignored_findings (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    found TEXT NOT NULL,
    text_before TEXT NOT NULL,
    text_after TEXT NOT NULL,
    PRIMARY KEY (article_id, rule, found, text_before, text_after)
  ) STRICT, WITHOUT ROWID;
`;
