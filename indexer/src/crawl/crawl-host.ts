import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import { type CrawlRun, count, note } from './crawl-run.ts';
import { RetryLaterError } from './fetch/fetch-page.ts';
import { type Host, HostLeftError } from './fetch/host.ts';
import { maxRobotsBytes } from './fetch/robots.ts';
import type { OpenedHost } from './open-host.ts';
import { fail, visit } from './visit.ts';

/** Addresses in a row that fail before it is asked whether the host is well. */
const patience = 5;
/** How often an address may be put off because the host asks for a pause. */
const maxDeferrals = 2;
interface Failure {
  entry: QueueEntry;
  reason: string;
}

/**
 * Asks for what waits of a host, one address after the other, until nothing does or `isOver`. Throws HostLeftError where the host is to be
 * left alone: what failed last is then put back, to be asked for in the next run.
 */
export async function crawlHost(
  run: CrawlRun,
  { host, robots }: OpenedHost,
  { isOver, onVisit }: { isOver: () => boolean; onVisit: () => void },
): Promise<void> {
  const failing: Failure[] = [];
  while (!isOver()) {
    const entry = run.archive.crawls.queue.next(run.crawl, host.origin);
    if (!entry) return;
    const reason = await visitOnce(run, { host, robots }, entry).catch((error: unknown) => {
      if (run.signal.aborted) return null;
      if (error instanceof HostLeftError) putBack(run, failing);
      throw error;
    });
    if (reason === null) failing.length = 0;
    else failing.push({ entry, reason });
    onVisit();
    if (failing.length < patience) continue;
    if (!(await isWell(host))) {
      putBack(run, failing);
      throw new HostLeftError(`${host.origin} failed ${patience} times in a row (${reason})`);
    }
    failing.length = 0;
  }
}

/** Visits an address; why it failed for no fault of its own, or null. */
async function visitOnce(run: CrawlRun, { host, robots }: OpenedHost, entry: QueueEntry): Promise<string | null> {
  try {
    return (await visit(run, host, robots, entry)).failed;
  } catch (error) {
    if (run.signal.aborted) return null;
    if (error instanceof RetryLaterError) return fail(run, entry, error.message).failed;
    if (error instanceof HostLeftError && error.until) return putOff(run, entry, error);
    throw error;
  }
}

/** An address for which the host asks for a pause comes last from then on; one that always does so is no reason to wait any more. */
function putOff(run: CrawlRun, entry: QueueEntry, error: HostLeftError): null {
  if (entry.deferrals < maxDeferrals) {
    run.archive.crawls.queue.defer(entry);
    throw error;
  }
  fail(run, entry, 'asks for a pause each time');
  return null;
}

/** Whether a host answers for its robots.txt: then it is its pages that fail. */
const isWell = (host: Host): Promise<boolean> =>
  host.fetch(`${host.origin}/robots.txt`, { maxBytes: maxRobotsBytes, cut: true }).then(
    ({ status }) => status < 500 && status !== 429,
    () => false,
  );

/** Puts what failed back in the queue, as if it had not been asked for. */
function putBack(run: CrawlRun, failing: readonly Failure[]): void {
  run.archive.transaction(() => {
    for (const { entry, reason } of failing) {
      run.archive.crawls.queue.putBack(entry);
      run.tally.waiting += 1;
      count(run.counts.failed, reason, -1);
    }
    run.archive.crawls.saveCounts(run.crawl, run.counts);
  });
  const addresses = new Set(failing.map(({ entry }) => entry.url));
  const others = run.unreadable.filter(({ address }) => !addresses.has(address));
  run.unreadable.splice(0, run.unreadable.length, ...others);
}

/** Says in the summary why a host was left, and remembers until when it is to be. */
export function noteLeft(run: CrawlRun, origin: string, error: HostLeftError): void {
  if (error.until) run.archive.crawls.hosts.pause(run.site.name, origin, error.until);
  note(run, `${error.message}: what waits for it stays for the next run`);
}
