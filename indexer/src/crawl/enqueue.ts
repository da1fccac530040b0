import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import type { PageLink } from '@tra-cuu/data/archive/page-store';
import { type CrawlRun, count, dismiss, meet, note } from './crawl-run.ts';
import { branchOf } from './read/branch-of.ts';
import { findTrap } from './read/find-trap.ts';

/** Sitemaps that are read of an index, in an index, in an index. */
const maxNesting = 3;

/** Takes up what an address leads to, unless this crawl has met it. What is not taken up is counted, once, with the reason. */
export function enqueue(run: CrawlRun, links: readonly PageLink[], from: QueueEntry): void {
  for (const { url, kind, lastmod = null } of links) {
    const depth = isSameList(from, url) ? from.depth : from.depth + 1;
    const entry = { url, kind, depth, hops: 0, lastmod };
    const refused = refusalOf(run, entry);
    if (refused !== null) {
      if (dismiss(run, entry)) count(run.counts.skipped, refused);
    } else if (run.tally.met >= run.site.limits.addresses) {
      note(
        run,
        `The crawl has met ${run.site.limits.addresses} addresses, which is its limit: further ones were left (limits.addresses)`,
      );
    } else meet(run, entry);
  }
}

function refusalOf(
  { site, addresses, now }: CrawlRun,
  { url, kind, depth }: Pick<QueueEntry, 'url' | 'kind' | 'depth'>,
) {
  if (kind === 'sitemap' && depth > maxNesting) return `sitemaps nested more than ${maxNesting} deep`;
  if (depth > site.limits.depth) return `more than ${site.limits.depth} links away (limits.depth)`;
  if (kind !== 'page' || addresses.isArticle(url) === true) return null;
  return findTrap(url, now());
}

/** Whether an address is another page of the list that links to it. */
function isSameList(from: QueueEntry, url: string): boolean {
  const branch = branchOf(url);
  return (
    branch?.kind === 'paging' && (branchOf(from.url)?.name === branch.name || branch.name.startsWith(`${from.url}?`))
  );
}
