import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import type { PageLink } from '@tra-cuu/data/archive/page-store';
import { decodeBytes } from '../../extract/decode-bytes.ts';
import { type CrawlRun, settle, skip } from '../crawl-run.ts';
import { enqueue } from '../enqueue.ts';
import type { FetchedPage } from '../fetch/fetch-page.ts';
import { unpackGzip } from '../fetch/unpack.ts';
import { type ListedAddress, readAddressList } from '../read/read-address-list.ts';
import { toKnownPage } from './to-known-page.ts';

/** A packed sitemap may be so many times as large when it is unpacked. */
const maxGrowth = 20;

/** Takes up the addresses that a sitemap or a feed names. */
export function takeAddressList(run: CrawlRun, entry: QueueEntry, answer: FetchedPage): void {
  const text = readText(run, answer);
  if (text === null) {
    skip(run, entry, 'is packed and cannot be unpacked');
    return;
  }
  const { pages, sitemaps } = readAddressList(text);
  const links = [
    ...sitemaps.flatMap((listed) => toLinks(run, listed, entry, true)),
    ...pages.flatMap((listed) => toLinks(run, listed, entry, false)),
  ];
  const kind = entry.kind === 'feed' ? 'feed' : 'sitemap';
  settle(run, entry, () => {
    run.archive.crawls.pages.write(run.site.name, entry.url, toKnownPage(run, answer, { kind, links }));
    enqueue(run, links, entry);
  });
}

/** Null where it is packed and is not what it says, or too large. */
function readText({ site }: CrawlRun, { bytes, header }: FetchedPage): string | null {
  try {
    const unpacked = unpackGzip(bytes, site.limits.pageBytes * maxGrowth);
    return decodeBytes(unpacked, header('content-type') ?? undefined).text;
  } catch {
    return null;
  }
}

function toLinks(
  { addresses }: CrawlRun,
  { url: href, lastmod }: ListedAddress,
  entry: QueueEntry,
  isSitemap: boolean,
): PageLink[] {
  const url = addresses.toSiteUrl(href, entry.url);
  const kind = url === null ? null : addresses.kindOf(url);
  const given = lastmod === undefined ? {} : { lastmod };
  if (url === null) return [];
  if (isSitemap) return [{ url, kind: 'sitemap', ...given }];
  return kind === null ? [] : [{ url, kind, ...given }];
}
