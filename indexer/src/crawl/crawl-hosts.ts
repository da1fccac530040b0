import { crawlHost } from './crawl-host.ts';
import { type CrawlRun, note } from './crawl-run.ts';
import type { CrawlProgress } from './crawl-site.ts';
import { createHost, HostLeftError, type HostOptions } from './fetch/host.ts';
import { type OpenedHost, openHost } from './open-host.ts';
import type { RunLimits } from './run-limits.ts';

/** Hosts that are asked side by side. */
const maxHosts = 4;

export interface HostRunOptions {
  request: Omit<HostOptions, 'onAnswer'>;
  onProgress: ((progress: CrawlProgress) => void) | undefined;
  onLeft: (origin: string, error: HostLeftError) => void;
  limits: RunLimits;
  /** The hosts that have been asked for their rules in this run. */
  opened: Map<string, OpenedHost>;
}

/**
 * How a run ended. `stopped`: by a signal or a limit, or it had to leave all its hosts; the next run goes on. `left`: some hosts are done and
 * the others had to be left; what waits for those is for the next crawl.
 */
export type RunEnd = 'done' | 'stopped' | 'left';

/** Empties the queue of a crawl, each host for itself, some side by side. */
export async function crawlHosts(
  run: CrawlRun,
  { request, onProgress, onLeft, limits, opened }: HostRunOptions,
): Promise<RunEnd> {
  const { archive, counts, crawl, signal } = run;
  const left = new Set<string>();
  const busy = new Map<string, Promise<void>>();
  let failure: unknown;

  const isOver = (): boolean => signal.aborted || failure !== undefined || limits() !== null;
  const onAnswer: HostOptions['onAnswer'] = ({ bytes }) => {
    counts.requests += 1;
    counts.bytes += bytes.length;
  };
  const start = { requests: counts.requests, at: performance.now() };
  const onVisit = (): void =>
    onProgress?.({
      ...{ counts, ...run.tally, requests: counts.requests - start.requests },
      millis: performance.now() - start.at,
    });
  const work = async (origin: string): Promise<void> => {
    const known = opened.get(origin) ?? (await openHost(run, createHost(origin, { ...request, onAnswer })));
    opened.set(origin, known);
    await crawlHost(run, known, { isOver, onVisit });
  };
  const startHost = (origin: string): void => {
    const end = work(origin)
      .catch((error: unknown) => {
        left.add(origin);
        if (error instanceof HostLeftError) onLeft(origin, error);
        else if (!signal.aborted) failure = error;
      })
      .finally(() => busy.delete(origin));
    busy.set(origin, end);
  };

  /** Waits until something is met on a host that may be started. */
  const untilMet = (isWanted: (origin: string) => boolean) =>
    new Promise<void>((resolve) => {
      run.onMet = (origin) => {
        if (busy.size < maxHosts && isWanted(origin)) resolve();
      };
    });

  while (!isOver()) {
    for (const origin of archive.crawls.queue.origins(crawl))
      if (busy.size < maxHosts && !busy.has(origin) && !left.has(origin)) startHost(origin);
    if (busy.size === 0) break;
    await Promise.race([...busy.values(), untilMet((origin) => !busy.has(origin) && !left.has(origin))]);
  }
  await Promise.all(busy.values());
  if (failure !== undefined) throw failure;
  const waiting = archive.crawls.queue.origins(crawl);
  if (waiting.length === 0) return signal.aborted ? 'stopped' : 'done';
  const reached = limits();
  if (reached !== null) note(run, `A run came to its limit of ${reached}: the next run goes on`);
  const isLeft = !signal.aborted && reached === null && [...opened.keys()].some((origin) => !left.has(origin));
  return isLeft ? 'left' : 'stopped';
}
