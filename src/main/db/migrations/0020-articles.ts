/**
 * Articles. What lists show is in narrow rows of its own, apart from the bodies, and every order of a list has its index
 * over the articles that are not in the trash; status and category ride along in it, so that a filter reads the index only.
 * Times are kept twice: as written, with their offset, and in milliseconds since 1970 for ordering.
 */
export const articles = `
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL CHECK (revision > 0),
    headline TEXT NOT NULL,
    headline_order TEXT NOT NULL,
    kicker TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    dateline_place TEXT NOT NULL,
    dateline_date TEXT,
    dateline_agency TEXT NOT NULL,
    byline_note TEXT NOT NULL,
    category_id TEXT REFERENCES categories (id),
    lead_asset_id TEXT REFERENCES assets (id),
    lead_alt TEXT NOT NULL,
    lead_caption TEXT NOT NULL,
    lead_credit TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    updated_ms INTEGER NOT NULL,
    published_at TEXT,
    published_ms INTEGER NOT NULL,
    trashed_at TEXT,
    word_count INTEGER NOT NULL DEFAULT 0 CHECK (word_count >= 0),
    indexed_revision INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX articles_by_updated ON articles (updated_ms, number, status, category_id) WHERE trashed_at IS NULL;
  CREATE INDEX articles_by_published ON articles (published_ms, number, status, category_id) WHERE trashed_at IS NULL;
  CREATE INDEX articles_by_created ON articles (created_ms, number, status, category_id) WHERE trashed_at IS NULL;
  CREATE INDEX articles_by_headline ON articles (headline_order, number, status, category_id) WHERE trashed_at IS NULL;
  CREATE INDEX articles_by_trashed ON articles (trashed_at) WHERE trashed_at IS NOT NULL;
  CREATE INDEX articles_by_category ON articles (category_id);
  CREATE INDEX articles_by_lead ON articles (lead_asset_id);
  CREATE INDEX articles_to_index ON articles (number) WHERE indexed_revision <> revision;

  CREATE TABLE article_bodies (
    article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE article_authors (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES authors (id),
    PRIMARY KEY (article_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_authors_by_author ON article_authors (author_id);

  CREATE TABLE article_tags (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_tags_by_tag ON article_tags (tag);

  -- Related links as the reporter set them, and the links found in the body when it was last indexed. A target is no
  -- foreign key: a link outlives what it points at, and works again when that comes back.
  CREATE TABLE article_links (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    origin TEXT NOT NULL CHECK (origin IN ('related', 'body')),
    position INTEGER NOT NULL,
    target_id TEXT,
    address TEXT,
    headline TEXT NOT NULL,
    CHECK ((target_id IS NULL) <> (address IS NULL)),
    PRIMARY KEY (article_id, origin, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_links_by_target ON article_links (target_id) WHERE target_id IS NOT NULL;

  -- Pictures found in the body when it was last indexed; the lead picture is the article's own.
  CREATE TABLE article_assets (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    asset_id TEXT NOT NULL,
    PRIMARY KEY (article_id, asset_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_assets_by_asset ON article_assets (asset_id);
`;
