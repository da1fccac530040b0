import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import { type CrawlRun, meet, settle, skip } from '../crawl-run.ts';
import type { FetchedPage } from '../fetch/fetch-page.ts';
import { settleRedirects } from './settle-redirects.ts';

const maxRedirects = 5;

/** Takes up where an address redirects to. What is there is known when it has been asked for. */
export function takeRedirect(run: CrawlRun, entry: QueueEntry, answer: FetchedPage, location: string): void {
  const { site, addresses, archive, readBy, now } = run;
  const target = addresses.toSiteUrl(location, entry.url);
  const kind = target === null || isList(entry) ? entry.kind : addresses.kindOf(target);
  if (target === null || kind === null || target === entry.url || entry.hops >= maxRedirects) {
    skip(run, entry, reasonFor(entry, target));
    return;
  }
  const { pages } = archive.crawls;
  settle(run, entry, () => {
    pages.write(site.name, entry.url, {
      ...{ kind: 'redirect', etag: null, lastModified: null, sha256: null, readBy, links: [], canonical: null },
      ...{ redirectsTo: target, permanent: [301, 308].includes(answer.status), checkedAt: now().toISOString() },
    });
    const { depth, lastmod } = entry;
    if (meet(run, { url: target, kind, depth, hops: entry.hops + 1, lastmod })) return;
    const known = pages.read(site.name, target);
    if (known?.kind === 'article' || known?.kind === 'document')
      settleRedirects(run, target, { article: known.canonical ?? target });
    else if (known?.kind === 'list' || known?.kind === 'absent') settleRedirects(run, target, known.kind);
  });
}

const isList = ({ kind }: QueueEntry): boolean => kind === 'sitemap' || kind === 'feed';

function reasonFor(entry: QueueEntry, target: string | null): string {
  if (target === null) return 'redirects to another site';
  if (target === entry.url) return 'redirects to itself';
  return entry.hops >= maxRedirects
    ? `redirects more than ${maxRedirects} times`
    : 'redirects to what is not to be fetched';
}

/** The address of a Location header. Servers write letters outside of ASCII into it, which arrive as bytes. */
export function locationOf(answer: FetchedPage): string | null {
  const location = answer.header('location');
  if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || location === null) return null;
  const text = Buffer.from(location, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? location : text;
}
