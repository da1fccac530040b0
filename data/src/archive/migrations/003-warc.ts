/** Where in which WARC file each original stands, and what has been purged. */
export const warcTables = `
-- Tells the WARC files of this archive from those of every other one.
CREATE TABLE warc_mark (mark TEXT NOT NULL) STRICT;
INSERT INTO warc_mark VALUES (lower(hex(randomblob(4))));

-- length: the bytes that are surely written. What stands behind them is the rest of a write that failed, and is overwritten.
-- made: being written in the place of another one, and nothing stands in it yet. removed: nothing stands in it any more, to be deleted.
CREATE TABLE warc_files (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  length INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'full', 'made', 'removed'))
) STRICT;

-- The records that belong to a capture stand side by side (request, what was found, metadata): begin and size say where all of them do,
-- offset and length where the one does that says what was found. One capture has several where who may see it has changed since.
CREATE TABLE warc_records (
  file_id INTEGER NOT NULL REFERENCES warc_files (id),
  begin INTEGER NOT NULL,
  size INTEGER NOT NULL,
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  capture_id INTEGER NOT NULL REFERENCES captures (id),
  type TEXT NOT NULL CHECK (type IN ('response', 'resource', 'revisit')),
  record_id TEXT NOT NULL,
  uri TEXT NOT NULL,
  date TEXT NOT NULL,
  status INTEGER,
  PRIMARY KEY (file_id, begin)
) STRICT, WITHOUT ROWID;
CREATE INDEX warc_records_by_capture ON warc_records (capture_id);
-- Whether a capture, made by others, was older than what was known of its identity when it came: it is the newest one of nothing.
ALTER TABLE captures ADD COLUMN is_old INTEGER NOT NULL DEFAULT 0;
CREATE INDEX captures_by_sha256 ON captures (sha256);

-- gzip: the bytes themselves, of what was kept before there were WARC files. NULL where they stand in a record.
CREATE TABLE new_originals (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  gzip BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO new_originals SELECT sha256, size, gzip FROM originals;
DROP TABLE originals;
ALTER TABLE new_originals RENAME TO originals;

-- What was purged is known by digests alone, and is refused for ever.
CREATE TABLE tombstones (
  identity_sha256 TEXT PRIMARY KEY,
  decision TEXT NOT NULL,
  purged_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE tombstone_payloads (
  sha256 TEXT NOT NULL,
  identity_sha256 TEXT NOT NULL REFERENCES tombstones (identity_sha256),
  PRIMARY KEY (sha256, identity_sha256)
) STRICT, WITHOUT ROWID;

-- Purged articles that a build of the search index may still hold.
CREATE TABLE unpublishing (
  generation INTEGER NOT NULL REFERENCES generations (number),
  article_id TEXT NOT NULL,
  PRIMARY KEY (generation, article_id)
) STRICT, WITHOUT ROWID;
`;
