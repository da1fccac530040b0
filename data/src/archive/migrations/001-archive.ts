/** Captures, articles with their revisions, names, and what is published. */
export const archiveTables = `
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  gzip BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE captures (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL,
  address TEXT NOT NULL,
  media_type TEXT,
  content_type TEXT,
  site TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal')),
  sha256 TEXT REFERENCES originals (sha256),
  captured_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT 'pending' CHECK (outcome IN ('pending', 'read', 'unreadable', 'superseded')),
  reason TEXT,
  message TEXT,
  derived_by TEXT
) STRICT;
CREATE INDEX captures_by_identity ON captures (identity, id);
CREATE INDEX captures_by_outcome ON captures (outcome);

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,
  external_id TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal')),
  revision INTEGER NOT NULL,
  first_seen_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE revisions (
  article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  capture_id INTEGER NOT NULL REFERENCES captures (id),
  article TEXT NOT NULL,
  digest TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX revisions_by_capture ON revisions (capture_id);

CREATE TABLE officials (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE departments (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE official_mentions (
  article_id TEXT NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  official_id TEXT NOT NULL REFERENCES officials (id),
  positions TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX official_mentions_by_official ON official_mentions (official_id);

CREATE TABLE department_mentions (
  article_id TEXT NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  department_id TEXT NOT NULL REFERENCES departments (id),
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX department_mentions_by_department ON department_mentions (department_id);

CREATE TABLE document_references (
  article_id TEXT NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  type TEXT,
  number TEXT NOT NULL,
  date TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_references_by_number ON document_references (number);

CREATE TABLE generations (
  number INTEGER PRIMARY KEY,
  settings_digest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('building', 'served', 'retired')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE published (
  article_id TEXT NOT NULL REFERENCES articles (id),
  generation INTEGER NOT NULL REFERENCES generations (number),
  revision INTEGER NOT NULL,
  PRIMARY KEY (generation, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE crawls (
  id INTEGER PRIMARY KEY,
  site TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;
`;
