import { hostname } from 'node:os';
import type { CrawlCounts } from '@tra-cuu/data/archive/crawl-counts';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Problem } from '../capture/found-document.ts';
import type { ReadingRules } from '../capture/reading-rules.ts';
import { noteLeft } from './crawl-host.ts';
import { crawlHosts, type HostRunOptions, type RunEnd } from './crawl-hosts.ts';
import type { CrawlRun } from './crawl-run.ts';
import { type ConnectionOptions, createConnection } from './fetch/connection.ts';
import { robotName } from './fetch/robots.ts';
import { openRun } from './open-run.ts';
import { recheckArticles } from './recheck.ts';
import { createRunLimits } from './run-limits.ts';
import type { Site } from './sites/site.ts';

/** What came of a crawl over all its runs, and what of it is left. */
export interface CrawlSummary {
  site: string;
  counts: CrawlCounts;
  /** Whether the crawl came to its end, but for hosts that had to be left; else the next run goes on. */
  finished: boolean;
  /** Addresses that wait for the next run, or the next crawl. */
  waiting: number;
  /** Documents that could not be read and addresses that could not be fetched in this run. */
  unreadable: ({ address: string } & Problem)[];
}

export interface CrawlOptions extends Pick<ConnectionOptions, 'connectTo' | 'resolve'> {
  rules: ReadingRules;
  now: () => Date;
  signal: AbortSignal;
  /** E-mail or page of whoever runs the crawl; else the site's own. One of the two must be there. */
  contact?: string;
  /** Milliseconds that a server may take for each step of an answer. Default 30,000. */
  timeoutMillis?: number;
  /** Milliseconds before a request that failed is made again; they double with each attempt. Default 500. */
  retryPauseMillis?: number;
  /** Called after every address. */
  onProgress?: (progress: CrawlProgress) => void;
}

export interface CrawlProgress {
  counts: CrawlCounts;
  /** Addresses that the crawl has met, and those of them that wait. */
  met: number;
  waiting: number;
  /** Requests that this run has made, in how many milliseconds. */
  requests: number;
  millis: number;
}

/** A crawl cannot begin; the message says what is missing. */
export class CrawlRefusedError extends Error {
  override readonly name = 'CrawlRefusedError';
}

/** Another process that has not been heard of for so long does not crawl any more. In milliseconds. */
const staleAfter = 5 * 60_000;
const signOfLife = 30_000;

/**
 * Crawls a site into the archive: its sitemaps, feeds and seeds, and all that they lead to on its hosts, as their robots.txt allow. Goes on
 * where the last run was stopped, by a signal, a limit or a power cut.
 */
export async function crawlSite(archive: Archive, site: Site, options: CrawlOptions): Promise<CrawlSummary> {
  const { now, signal } = options;
  const contact = options.contact ?? site.contact;
  if (contact === undefined)
    throw new CrawlRefusedError(
      `Say who crawls ${site.name}: --contact, or contact: in the site's file. Its owner must be able to reach you.`,
    );
  const runner = `${hostname()}:${process.pid}`;
  const claim = () =>
    archive.crawls.claim(
      site.name,
      runner,
      { at: now(), staleBefore: new Date(now().getTime() - staleAfter) },
      isAlive,
    );
  if (!claim())
    throw new CrawlRefusedError(`${site.name} is being crawled by another process: wait for it, or stop it.`);
  const connectTo = options.connectTo ?? site.connectTo;
  const connection = createConnection({
    ...{ connectTo, allowPrivate: site.allowPrivate },
    ...(options.resolve && { resolve: options.resolve }),
  });
  const heartbeat = setInterval(claim, signOfLife);
  try {
    const run = openRun(archive, site, options);
    const request = {
      ...{ connection, userAgent: `${robotName}/0.1 (+${contact})`, signal, now },
      ...{ timeoutMillis: options.timeoutMillis ?? 30_000, delayMillis: site.delayMillis },
      retryPauseMillis: options.retryPauseMillis ?? 500,
    };
    const finished = (await runToEnd(run, { request, onProgress: options.onProgress })) !== 'stopped';
    const { waiting } = archive.crawls.queue.count(run.crawl);
    if (finished) archive.crawls.finish(run.crawl, now());
    return { site: site.name, counts: run.counts, finished, waiting, unreadable: run.unreadable };
  } finally {
    clearInterval(heartbeat);
    archive.crawls.release(site.name, runner);
    await connection.dispatcher.destroy();
  }
}

/** Whether a process of this machine lives; of another machine that is not known. */
function isAlive(runner: string): boolean {
  const [host, pid] = [runner.slice(0, runner.lastIndexOf(':')), Number(runner.slice(runner.lastIndexOf(':') + 1))];
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Runs both stages of a crawl. */
async function runToEnd(run: CrawlRun, parts: Pick<HostRunOptions, 'request' | 'onProgress'>): Promise<RunEnd> {
  const { crawls } = run.archive;
  const startedAt = performance.now();
  const before = run.counts.millis;
  const options: HostRunOptions = {
    ...{ ...parts, limits: createRunLimits(run), opened: new Map() },
    onLeft: (origin, error) => noteLeft(run, origin, error),
  };
  try {
    const end = await crawlHosts(run, options);
    if (end !== 'done') return end;
    if (crawls.newest(run.site.name)?.stage === 'links') {
      run.archive.transaction(() => {
        recheckArticles(run);
        crawls.setStage(run.crawl, 'recheck');
      });
    }
    return await crawlHosts(run, options);
  } finally {
    run.counts.millis = before + Math.round(performance.now() - startedAt);
    crawls.saveCounts(run.crawl, run.counts);
  }
}
