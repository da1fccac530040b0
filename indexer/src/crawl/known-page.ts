import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import type { KnownPage } from '@tra-cuu/data/archive/page-store';
import type { CrawlRun } from './crawl-run.ts';

const day = 86_400_000;
/** However old a sitemap says that a page is, it is asked for after so many milliseconds: not every edit is said there. */
const longestTrust = 30 * day;

/** What is known of a page, where it has been read by this code and these rules. */
export function knownPageOf({ archive, site, readBy }: CrawlRun, url: string): KnownPage | null {
  const page = archive.crawls.pages.read(site.name, url);
  const isOfUse = page && page.readBy === readBy && page.kind !== 'redirect' && page.kind !== 'absent';
  return isOfUse ? page : null;
}

/** The headers by which a server can say that nothing has changed. */
export function conditionalHeaders(page: KnownPage | null): [name: string, value: string][] {
  return [
    ...(page?.etag ? [['If-None-Match', page.etag] as [string, string]] : []),
    ...(page?.lastModified ? [['If-Modified-Since', page.lastModified] as [string, string]] : []),
  ];
}

/** Whether the sitemap says that an article or a document is as it was when it was last asked for. A day is all that many sitemaps give. */
export function isUnchangedSince({ lastmod }: QueueEntry, page: KnownPage, now: Date): boolean {
  if (lastmod === null || (page.kind !== 'article' && page.kind !== 'document')) return false;
  const checkedAt = Date.parse(page.checkedAt);
  return Date.parse(lastmod) + day < checkedAt && now.getTime() - checkedAt < longestTrust;
}
