/** The addresses of an article beside its own, its attachments, the articles that are nearly the same, and corrections by hand. */
export const recordTables = `
-- An identity under which an article has been found beside its own. An id that was given once leads to the article for ever.
CREATE TABLE aliases (
  id TEXT PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id),
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_by_article ON aliases (article_id);

-- What the newest revision of an article carries. attachment_id is the id that the document has when it has been taken in.
CREATE TABLE attachments (
  article_id TEXT NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  attachment_id TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_by_attachment ON attachments (attachment_id);

-- Parts of the print of a text (see text-print.ts): texts that share one are compared.
CREATE TABLE print_bands (
  article_id TEXT NOT NULL REFERENCES articles (id),
  band INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (article_id, band)
) STRICT, WITHOUT ROWID;
CREATE INDEX print_bands_by_value ON print_bands (band, value);

-- Articles that say nearly the same, both ways. similarity is 0 to 1.
CREATE TABLE near_duplicates (
  article_id TEXT NOT NULL REFERENCES articles (id),
  other_id TEXT NOT NULL REFERENCES articles (id),
  similarity REAL NOT NULL,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

-- The text of a page of an original as a person corrected it. It takes the place of what is read, however often that is read again.
CREATE TABLE corrections (
  sha256 TEXT NOT NULL,
  page INTEGER NOT NULL,
  text TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  PRIMARY KEY (sha256, page)
) STRICT, WITHOUT ROWID;

-- Since when the address of an article has answered that there is nothing, or not at all. NULL while it is there.
ALTER TABLE articles ADD COLUMN gone_since TEXT;
`;
