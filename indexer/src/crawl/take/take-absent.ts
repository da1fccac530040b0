import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import { type CrawlRun, count, settle } from '../crawl-run.ts';
import { markGone, settleRedirects } from './settle-redirects.ts';

/** Takes in that nothing is at an address (any more): an article that was there stays in the archive, and is marked. */
export function takeAbsent(run: CrawlRun, entry: QueueEntry, reason: string): void {
  const { archive, site, readBy, now } = run;
  settle(run, entry, () => {
    const { pages } = archive.crawls;
    const before = pages.read(site.name, entry.url);
    for (const url of new Set([entry.url, before?.canonical ?? entry.url])) markGone(run, url);
    pages.write(site.name, entry.url, {
      ...{ kind: 'absent', etag: null, lastModified: null, sha256: null, readBy, links: [] },
      ...{ canonical: before?.canonical ?? null, redirectsTo: null, permanent: false, checkedAt: now().toISOString() },
    });
    settleRedirects(run, entry.url, 'absent');
    const isGuess = entry.kind === 'sitemap' && entry.depth === 0;
    if (!isGuess) count(run.counts.failed, reason);
  });
}
