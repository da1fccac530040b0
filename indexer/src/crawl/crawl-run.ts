import type { CrawlCounts } from '@tra-cuu/data/archive/crawl-counts';
import type { NewEntry, QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import type { Problem } from '../capture/found-document.ts';
import type { ReadingRules } from '../capture/reading-rules.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { Site } from './sites/site.ts';

/** One run of a crawl of a site: what all its parts work with. */
export interface CrawlRun {
  readonly archive: Archive;
  readonly site: Site;
  readonly addresses: SiteAddresses;
  readonly rules: ReadingRules;
  /** The crawl that this is a run of. */
  readonly crawl: number;
  /** What reads the pages, code and rules: what another one has read is read again. */
  readonly readBy: string;
  readonly counts: CrawlCounts;
  /** Documents that could not be read and pages that could not be fetched in this run. */
  readonly unreadable: ({ address: string } & Problem)[];
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** The addresses of the queue: to count them each time would take longer the longer it is. */
  readonly tally: { met: number; waiting: number };
  /** Told of every host of which something waits. */
  onMet: (origin: string) => void;
}

/** Raised whenever links are found, or pages told from articles, in another way. */
const linksVersion = '1';

/** What stands in `readBy`: changes with everything that decides what is made of a page's bytes. `version` is that of its reading. */
export function toReadBy(site: Site, version: string): string {
  const { visibility, origin, hosts, sameAs, documents, articles, lists, never, print } = site;
  const patterns = [articles, lists, never].map((list) => list.map(({ source }) => source));
  const prints = print.map(({ pattern, to }) => [pattern.source, to]);
  const rules = { version, linksVersion, visibility, origin, hosts, sameAs, documents, patterns, prints };
  return sha256Of(JSON.stringify(rules)).slice(0, 16);
}

/** Counts one more of a reason. */
export function count(reasons: Record<string, number>, reason: string, by = 1): void {
  const sum = (reasons[reason] ?? 0) + by;
  if (sum > 0) reasons[reason] = sum;
  else delete reasons[reason];
}

/** Says something in the summary, once. */
export function note({ counts }: CrawlRun, text: string): void {
  if (!counts.notes.includes(text)) counts.notes.push(text);
}

/** Puts an address in the queue; false where this crawl has met it before. */
export function meet(run: CrawlRun, entry: NewEntry): boolean {
  if (!run.archive.crawls.queue.add(run.crawl, entry)) return false;
  run.tally.met += 1;
  run.tally.waiting += 1;
  run.onMet(new URL(entry.url).origin);
  return true;
}

/** Says that an address is not to be asked for (any more); whether this crawl had not met it before. */
export function dismiss(run: CrawlRun, entry: NewEntry): boolean {
  const before = run.archive.crawls.queue.settle(run.crawl, entry);
  if (before === 'new') run.tally.met += 1;
  if (before === 'waiting') run.tally.waiting -= 1;
  return before === 'new';
}

/** Does all that an answer changes, and says that its entry is done, in one transaction. */
export function settle(run: CrawlRun, entry: QueueEntry, work: () => void): void {
  run.archive.transaction(() => settleWithin(run, entry, work));
}

/** As `settle`, in the transaction of somebody else. */
export function settleWithin(run: CrawlRun, entry: QueueEntry, work: () => void): void {
  const { queue } = run.archive.crawls;
  work();
  queue.markDone(entry);
  run.tally.waiting -= 1;
  run.archive.crawls.saveCounts(run.crawl, run.counts);
}

export function skip(run: CrawlRun, entry: QueueEntry, reason: string): void {
  settle(run, entry, () => count(run.counts.skipped, reason));
}
