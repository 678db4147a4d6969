/** Counts kept by triggers, so that no list ever has to be scanned to be counted. */
export const counts = `
  CREATE TABLE article_counts (
    status TEXT NOT NULL,
    trashed INTEGER NOT NULL CHECK (trashed IN (0, 1)),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (status, trashed)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER article_counts_insert AFTER INSERT ON articles BEGIN
    INSERT INTO article_counts VALUES (new.status, new.trashed_at IS NOT NULL, 1)
      ON CONFLICT DO UPDATE SET amount = amount + 1;
  END;
  CREATE TRIGGER article_counts_delete AFTER DELETE ON articles BEGIN
    UPDATE article_counts SET amount = amount - 1
      WHERE status = old.status AND trashed = (old.trashed_at IS NOT NULL);
  END;
  CREATE TRIGGER article_counts_update AFTER UPDATE OF status, trashed_at ON articles
    WHEN old.status <> new.status OR (old.trashed_at IS NULL) <> (new.trashed_at IS NULL) BEGIN
    UPDATE article_counts SET amount = amount - 1
      WHERE status = old.status AND trashed = (old.trashed_at IS NOT NULL);
    INSERT INTO article_counts VALUES (new.status, new.trashed_at IS NOT NULL, 1)
      ON CONFLICT DO UPDATE SET amount = amount + 1;
  END;

  CREATE TABLE tag_counts (
    tag TEXT PRIMARY KEY,
    amount INTEGER NOT NULL CHECK (amount >= 0)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER tag_counts_insert AFTER INSERT ON article_tags BEGIN
    INSERT INTO tag_counts VALUES (new.tag, 1) ON CONFLICT DO UPDATE SET amount = amount + 1;
  END;
  CREATE TRIGGER tag_counts_delete AFTER DELETE ON article_tags BEGIN
    UPDATE tag_counts SET amount = amount - 1 WHERE tag = old.tag;
    DELETE FROM tag_counts WHERE tag = old.tag AND amount = 0;
  END;
`;
