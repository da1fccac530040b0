import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import type { PageLink } from '@tra-cuu/data/archive/page-store';
import { type CrawlRun, note } from './crawl-run.ts';
import { type Branch, branchOf } from './read/branch-of.ts';

/**
 * Pages in a row that may bring nothing new to their branch before it is left. Addresses that differ in parameters may be articles each, and
 * some of them too short to be taken for one.
 */
const patienceWith: Readonly<Record<Branch['kind'], number>> = { paging: 30, calendar: 30, query: 100 };

/** Why an address is not to be asked for any more because of what its branch has brought; null where it is. */
export function endlessBranchOf({ archive, addresses, crawl }: CrawlRun, url: string): string | null {
  if (addresses.isArticle(url) === true) return null;
  const branch = branchOf(url);
  if (!branch || archive.crawls.branches.barren(crawl, branch.name) < patienceWith[branch.kind]) return null;
  return `one of ${branch.name}, which goes on and brings nothing`;
}

/**
 * Takes into account what a page that is no article brought to its branch. What counts is what is new to the branch, not to the crawl: the
 * articles of an honest list may all be known from the sitemap.
 */
export function watchBranch(run: CrawlRun, { url }: Pick<QueueEntry, 'url'>, links: readonly PageLink[]): void {
  const branch = branchOf(url);
  if (!branch) return;
  const brought = links.filter((link) => mayBeArticle(run, link, branch.name)).map((link) => link.url);
  const patience = patienceWith[branch.kind];
  if (run.archive.crawls.branches.takePage(run.crawl, branch.name, brought) === patience)
    note(run, `${branch.name} was left: ${patience} pages in a row brought nothing that it had not brought before`);
}

/** An article among the pages of a branch says that it is worth going on. */
export function noteArticle({ archive, crawl }: CrawlRun, { url }: Pick<QueueEntry, 'url'>): void {
  const branch = branchOf(url);
  if (branch) archive.crawls.branches.takePage(crawl, branch.name, [url]);
}

function mayBeArticle({ addresses }: CrawlRun, { url, kind }: PageLink, own: string): boolean {
  if (kind === 'document') return true;
  const known = addresses.isArticle(url);
  if (known !== null) return known;
  const branch = branchOf(url);
  return branch === null || (branch.kind === 'query' && branch.name !== own);
}
