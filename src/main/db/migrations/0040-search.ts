/**
 * The search index. It keeps no copy of the text, which lives in the bodies. Saving marks an article (`indexed_revision`
 * falls behind `revision`) and the index catches up when the library is idle or searched, so that saving stays cheap.
 */
export const search = `
  CREATE VIRTUAL TABLE article_search USING fts5 (
    headline, standfirst, body, authors, tags, captions,
    content = '', contentless_delete = 1,
    prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
  );

  CREATE TRIGGER article_search_delete AFTER DELETE ON articles BEGIN
    DELETE FROM article_search WHERE rowid = old.number;
  END;

  CREATE TRIGGER article_search_author AFTER UPDATE OF name ON authors WHEN old.name <> new.name BEGIN
    UPDATE articles SET indexed_revision = 0
      WHERE id IN (SELECT article_id FROM article_authors WHERE author_id = new.id);
  END;
`;
