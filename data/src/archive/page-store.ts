import { gunzipSync, gzipSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { CrawlKind } from './crawl-queue.ts';

/** A link of a page, as a crawl takes it up. */
export interface PageLink {
  url: string;
  kind: CrawlKind;
  /** ISO 8601, where a sitemap or feed gives it. */
  lastmod?: string;
}

/** What is known of an address of a site from when it was last fetched. */
export interface KnownPage {
  kind: 'article' | 'document' | 'list' | 'sitemap' | 'feed' | 'redirect' | 'absent';
  etag: string | null;
  lastModified: string | null;
  /** Of its bytes, in hex. */
  sha256: string | null;
  /** What read it: code and rules. What they have changed since is to be read again. */
  readBy: string;
  links: PageLink[];
  /** The address under which its article is known, where that is another one. */
  canonical: string | null;
  redirectsTo: string | null;
  /** Whether it redirects for good. */
  permanent: boolean;
  /** When it was last asked for, ISO 8601. */
  checkedAt: string;
}

/** A known article of a site that a crawl has not met. */
export interface UnmetArticle {
  url: string;
  /** When it was last asked for; empty where no crawl has. ISO 8601. */
  checkedAt: string;
}

export interface PageStore {
  read(site: string, url: string): KnownPage | null;
  write(site: string, url: string, page: KnownPage): void;
  /** Says that a page was asked for and is as it was, and takes over the validators that came with that. */
  markChecked(site: string, url: string, checked: { at: Date; etag: string | null; lastModified: string | null }): void;
  /** The addresses that redirect to this one, with those that redirect to them. */
  sourcesOf(site: string, url: string): { url: string; permanent: boolean }[];
  /** Whether the archive has an article known by this address, and whether that is there; null where it has none. */
  articleAt(url: string): 'there' | 'gone' | null;
  /** Articles of a site, not gone or last asked for before `goneBefore`, that a crawl has not met: those asked for longest ago first. */
  listUnmet(site: string, crawl: number, options: { limit: number; goneBefore: Date }): UnmetArticle[];
  countArticles(site: string): number;
  /** The addresses of a host under which articles of a site are known that are not gone. */
  listArticles(site: string, origin: string): string[];
}

interface PageRow extends Omit<KnownPage, 'links' | 'permanent'> {
  links: Buffer;
  permanent: number;
}

/** An article belongs to the site whose crawl brought its newest revision. */
const articlesOfSite = `
  articles JOIN revisions ON article_id = articles.id AND number = revision JOIN captures ON captures.id = capture_id
  WHERE captures.site = @site AND articles.identity LIKE 'web:%'
    AND NOT EXISTS (SELECT 1 FROM aliases WHERE aliases.id = articles.id)`;

export function createPageStore(db: Database): PageStore {
  const read = db.prepare<[string, string], PageRow>(
    `SELECT kind, etag, last_modified AS lastModified, sha256, read_by AS readBy, links, canonical,
       redirects_to AS redirectsTo, permanent, checked_at AS checkedAt FROM pages WHERE site = ? AND url = ?`,
  );
  const write = db.prepare(
    `INSERT OR REPLACE INTO pages
       (site, url, kind, etag, last_modified, sha256, read_by, links, canonical, redirects_to, permanent, checked_at)
     VALUES (@site, @url, @kind, @etag, @lastModified, @sha256, @readBy, @links, @canonical, @redirectsTo, @permanent,
       @checkedAt)`,
  );
  const check = db.prepare(
    `UPDATE pages SET checked_at = @at, etag = coalesce(@etag, etag), last_modified = coalesce(@lastModified, last_modified)
     WHERE site = @site AND url = @url`,
  );
  const sources = db.prepare<{ site: string; url: string }, { url: string; permanent: number }>(
    `WITH RECURSIVE source (url, permanent, step) AS (
       SELECT url, permanent, 1 FROM pages WHERE site = @site AND redirects_to = @url AND url <> @url
       UNION
       SELECT pages.url, pages.permanent AND source.permanent, step + 1
       FROM pages JOIN source ON pages.site = @site AND pages.redirects_to = source.url WHERE step < 5
     ) SELECT url, max(permanent) AS permanent FROM source WHERE url <> @url GROUP BY url`,
  );
  const articleAt = db
    .prepare<[string], 'there' | 'gone'>(
      "SELECT iif(gone_since IS NULL, 'there', 'gone') FROM articles WHERE identity = 'web:' || ?",
    )
    .pluck();
  const unmet = db.prepare<{ site: string; crawl: number; limit: number; goneBefore: string }, UnmetArticle>(
    `SELECT substr(articles.identity, 5) AS url, coalesce(checked_at, '') AS checkedAt
     FROM ${articlesOfSite.replace('WHERE', 'LEFT JOIN pages ON pages.site = @site AND pages.url = substr(articles.identity, 5) WHERE')}
       AND (gone_since IS NULL OR coalesce(checked_at, '') < @goneBefore)
       AND NOT EXISTS (SELECT 1 FROM crawl_queue WHERE crawl_id = @crawl AND crawl_queue.url = substr(articles.identity, 5))
     ORDER BY checkedAt, articles.id LIMIT @limit`,
  );
  const countArticles = db
    .prepare<{ site: string }, number>(`SELECT count(*) FROM ${articlesOfSite} AND gone_since IS NULL`)
    .pluck();
  const ofHost = db
    .prepare<{ site: string; start: string }, string>(
      `SELECT substr(articles.identity, 5) FROM ${articlesOfSite}
       AND gone_since IS NULL AND substr(articles.identity, 1, length(@start)) = @start`,
    )
    .pluck();

  return {
    read: (site, url) => {
      const row = read.get(site, url);
      if (!row) return null;
      const links: PageLink[] = JSON.parse(gunzipSync(row.links).toString('utf8'));
      return { ...row, permanent: row.permanent === 1, links };
    },
    write: (site, url, page) =>
      void write.run({
        ...{ ...page, site, url, permanent: page.permanent ? 1 : 0 },
        links: gzipSync(JSON.stringify(page.links)),
      }),
    markChecked: (site, url, { at, ...validators }) =>
      void check.run({ ...validators, site, url, at: at.toISOString() }),
    sourcesOf: (site, url) =>
      sources.all({ site, url }).map((row) => ({ url: row.url, permanent: row.permanent === 1 })),
    articleAt: (url) => articleAt.get(url) ?? null,
    listUnmet: (site, crawl, { limit, goneBefore }) =>
      unmet.all({ site, crawl, limit, goneBefore: goneBefore.toISOString() }),
    countArticles: (site) => countArticles.get({ site }) ?? 0,
    listArticles: (site, origin) => ofHost.all({ site, start: `web:${origin}/` }),
  };
}
