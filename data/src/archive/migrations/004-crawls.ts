/** The queue of each crawl, and what is known of each page from the last time it was fetched. */
export const crawlTables = `
-- How far a crawl has come: what it does now, its counts as JSON, and who does it (see CrawlStore).
ALTER TABLE crawls ADD COLUMN stage TEXT NOT NULL DEFAULT 'links' CHECK (stage IN ('links', 'recheck'));
ALTER TABLE crawls ADD COLUMN counts TEXT;
CREATE INDEX crawls_by_site ON crawls (site, id);

CREATE TABLE crawl_runners (
  site TEXT PRIMARY KEY,
  runner TEXT NOT NULL,
  seen_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every address that an unfinished crawl has met, each once. What is done stays until the crawl ends: it is not to be asked for again.
CREATE TABLE crawl_queue (
  ordinal INTEGER PRIMARY KEY,
  crawl_id INTEGER NOT NULL REFERENCES crawls (id),
  url TEXT NOT NULL,
  origin TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sitemap', 'feed', 'page', 'document')),
  -- Lists of addresses come before pages.
  rank INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  hops INTEGER NOT NULL,
  lastmod TEXT,
  deferrals INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'done')),
  UNIQUE (crawl_id, url)
) STRICT;
CREATE INDEX crawl_queue_order ON crawl_queue (crawl_id, state, origin, deferrals, rank, depth, lastmod DESC, ordinal);

-- Pages of lists that go on for ever are told by what they bring (see BranchStore).
CREATE TABLE crawl_branches (
  crawl_id INTEGER NOT NULL REFERENCES crawls (id),
  branch TEXT NOT NULL,
  pages INTEGER NOT NULL,
  barren INTEGER NOT NULL,
  PRIMARY KEY (crawl_id, branch)
) STRICT, WITHOUT ROWID;
CREATE TABLE crawl_branch_links (
  crawl_id INTEGER NOT NULL REFERENCES crawls (id),
  branch TEXT NOT NULL,
  link TEXT NOT NULL,
  PRIMARY KEY (crawl_id, branch, link)
) STRICT, WITHOUT ROWID;

-- What is known of an address of a site from when it was last fetched.
CREATE TABLE pages (
  site TEXT NOT NULL,
  url TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'document', 'list', 'sitemap', 'feed', 'redirect', 'absent')),
  etag TEXT,
  last_modified TEXT,
  sha256 TEXT,
  read_by TEXT NOT NULL,
  links BLOB NOT NULL,
  canonical TEXT,
  redirects_to TEXT,
  permanent INTEGER NOT NULL,
  checked_at TEXT NOT NULL,
  PRIMARY KEY (site, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX pages_by_target ON pages (site, redirects_to) WHERE redirects_to IS NOT NULL;

-- Since when a host of a site has not been reached at all, and until when it asks to be left alone.
CREATE TABLE site_hosts (
  site TEXT NOT NULL,
  origin TEXT NOT NULL,
  lost_since TEXT,
  paused_until TEXT,
  PRIMARY KEY (site, origin)
) STRICT, WITHOUT ROWID;
`;
