/**
 * Authors and categories that were merged into another: who stands for each since, and what it was, to be brought back. What was
 * written down before (versions, templates, backups, saved searches) goes on naming them, and is led on from here.
 */
export const mergedEntries = `
  CREATE TABLE merged_entries (
    id TEXT PRIMARY KEY,
    kept_id TEXT NOT NULL,
    name TEXT NOT NULL,
    entry TEXT NOT NULL CHECK (json_valid(entry))
  ) STRICT, WITHOUT ROWID;
`;
