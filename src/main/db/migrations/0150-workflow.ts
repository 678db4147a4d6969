/**
 * Until when an article may not be seen, and by when it is due. The order by status has the newest first within each; in that by
 * deadline what is out is not due any more. Both orders are indexes over an expression, which `ORDER BY` has to repeat letter by
 * letter. Arabic is indexed anew, because the search index folds it since.
 */
export const workflow = `
  ALTER TABLE articles ADD COLUMN embargo TEXT;
  ALTER TABLE articles ADD COLUMN deadline TEXT;
  ALTER TABLE articles ADD COLUMN deadline_ms INTEGER NOT NULL DEFAULT 8640000000000001;

  CREATE INDEX articles_by_status ON articles (
    (CASE status WHEN 'idea' THEN 0 WHEN 'draft' THEN 1 WHEN 'in-edit' THEN 2 WHEN 'ready' THEN 3 WHEN 'published' THEN 4
      WHEN 'corrected' THEN 5 ELSE 6 END * 17592186044416 - updated_ms), number, status, category_id
  ) WHERE trashed_at IS NULL;
  CREATE INDEX articles_by_deadline ON articles (
    (CASE WHEN status IN ('published', 'corrected', 'withdrawn') THEN 8640000000000001 ELSE deadline_ms END),
    number, status, category_id
  ) WHERE trashed_at IS NULL;
  CREATE INDEX articles_by_language ON articles (language);
  CREATE INDEX articles_under_embargo ON articles (number) WHERE embargo IS NOT NULL;

  UPDATE articles SET indexed_revision = 0 WHERE direction = 'rtl';
`;
