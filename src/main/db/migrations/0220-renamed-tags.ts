/** Names that tags had before they were renamed or joined with others, and those that stand for them: what comes in again goes by these. */
export const renamedTags = `
  CREATE TABLE renamed_tags (
    tag TEXT PRIMARY KEY,
    kept TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
