/** What articles refer to: pictures, authors, the category tree; and the publication's settings. */
export const directory = `
  CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE assets (
    id TEXT PRIMARY KEY CHECK (length(id) = 64),
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    size INTEGER NOT NULL CHECK (size > 0),
    file_name TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE authors (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    bio TEXT NOT NULL,
    portrait_id TEXT REFERENCES assets (id),
    links TEXT NOT NULL CHECK (json_valid(links))
  ) STRICT;
  CREATE INDEX authors_by_name ON authors (name);
  CREATE INDEX authors_by_portrait ON authors (portrait_id);

  CREATE TABLE categories (
    id TEXT PRIMARY KEY,
    parent_id TEXT REFERENCES categories (id),
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0)
  ) STRICT;
  CREATE UNIQUE INDEX categories_by_slug ON categories (ifnull(parent_id, ''), slug);
  CREATE INDEX categories_by_parent ON categories (parent_id, position);
`;
