/** Preflight findings that are let pass in an article, each by its key, and why. */
export const preflight = `
  CREATE TABLE preflight_overrides (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    finding TEXT NOT NULL,
    reason TEXT NOT NULL,
    overridden_at TEXT NOT NULL,
    PRIMARY KEY (article_id, finding)
  ) STRICT, WITHOUT ROWID;
`;
