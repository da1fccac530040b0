/** The addresses of an article beside its own, articles that are gone from where they were, and corrections by hand. */
export const recordTables = `
-- An identity under which an article is found beside its own. Where an article of that identity is in the archive too, the two have been
-- put together: it stays, with its revisions, and is shown as the other one.
CREATE TABLE aliases (
  id TEXT PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id),
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_by_article ON aliases (article_id);

-- Since when the address of an article has answered that nothing is there, or not at all. NULL while it is there.
ALTER TABLE articles ADD COLUMN gone_since TEXT;

-- Since when it is shown to nobody: a mark of secrecy was found in it. It is to be purged.
ALTER TABLE articles ADD COLUMN stopped_at TEXT;

-- Counts what readers are shown of an article: its revisions, and changes of what is known about it beside its text.
ALTER TABLE articles ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET edition = revision;
ALTER TABLE published RENAME COLUMN revision TO edition;

CREATE VIEW live_articles AS
  SELECT * FROM articles
  WHERE stopped_at IS NULL AND NOT EXISTS (SELECT 1 FROM aliases WHERE aliases.id = articles.id);

-- The digest and the print of the newest text of each article (text-print.ts), and the print's bands: texts that share one are compared.
CREATE TABLE prints (
  article_id TEXT PRIMARY KEY REFERENCES articles (id),
  text_digest TEXT NOT NULL,
  print BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX prints_by_digest ON prints (text_digest);
CREATE TABLE print_bands (
  band INTEGER NOT NULL,
  value INTEGER NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id),
  PRIMARY KEY (band, value, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX print_bands_by_article ON print_bands (article_id);

-- The text of a page of an original as a person corrected it. It takes the place of what is read, however often that is read again.
CREATE TABLE corrections (
  sha256 TEXT NOT NULL,
  page INTEGER NOT NULL,
  text TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  PRIMARY KEY (sha256, page)
) STRICT, WITHOUT ROWID;
`;
