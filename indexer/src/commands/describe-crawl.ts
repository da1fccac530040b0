import type { CrawlCounts } from '@tra-cuu/data/archive/crawl-counts';
import type { CrawlProgress, CrawlSummary } from '../crawl/crawl-site.ts';
import type { Progress } from '../progress/show-progress.ts';

/** The bar of a crawl, and what stands behind it. */
export function toProgress({ counts, met, waiting, requests, millis }: CrawlProgress): Progress {
  const failed = sumOf(counts.failed);
  const note = [
    `${met - waiting} of ${met} addresses`,
    `${counts.new} new articles`,
    `${toMegabytes(counts.bytes)} MB`,
    `${Math.round(requests / Math.max(millis / 60_000, 1 / 60))} a minute`,
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(', ');
  return { done: met - waiting, total: met, note };
}

/** A crawl as people read it, a line each. */
export function describeCrawl({ site, counts, finished, waiting, unreadable }: CrawlSummary): string[] {
  return [
    `${site}: ${countsOfCrawl(counts)}`,
    ...describeCounts(counts).map((line) => `  ${line}`),
    ...unreadable.map(({ address, message, reason }) => `  ${address}: ${message} [${reason}]`),
    ...(waiting > 0
      ? [`  ${waiting} addresses wait for the next ${finished ? 'crawl' : 'run of the same command'}`]
      : []),
  ];
}

/** "3 new, 1 changed, 20 unchanged, 1 gone, 2 unreadable". */
export const countsOfCrawl = (counts: CrawlCounts): string =>
  [
    `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged`,
    ...(counts.duplicate > 0 ? [`${counts.duplicate} known from another address`] : []),
    ...(counts.gone > 0 ? [`${counts.gone} gone`] : []),
    `${counts.unreadable} unreadable`,
  ].join(', ');

/** What a crawl asked for and what it left, with the reasons. */
export function describeCounts(counts: CrawlCounts): string[] {
  const { requests, fetched, notModified, notAsked, bytes, millis, skipped, failed, notes } = counts;
  return [
    `${requests} requests in ${toDuration(millis)}, ${toMegabytes(bytes)} MB: ${fetched} fetched, ${notModified} not modified, ${notAsked} not asked for as the sitemap has no change`,
    ...Object.entries(skipped).map(([reason, times]) => `${times} skipped: ${reason}`),
    ...Object.entries(failed).map(([reason, times]) => `${times} failed: ${reason}`),
    ...notes,
  ];
}

const sumOf = (reasons: Readonly<Record<string, number>>): number =>
  Object.values(reasons).reduce((sum, times) => sum + times, 0);

const toMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** "1 h 5 min", "2 min 10 s", "3.5 s". */
function toDuration(millis: number): string {
  const seconds = millis / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${Math.round(seconds % 60)} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
