import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { ingest } from '../capture/ingest.ts';
import type { ReadingRules } from '../capture/reading-rules.ts';
import type { CrawlEvent, CrawlOptions } from '../crawl/crawl.ts';
import { crawl } from '../crawl/crawl.ts';
import { findSite } from '../crawl/sites/read-site.ts';
import type { Site } from '../crawl/sites/site.ts';
import { type Progress, showProgress } from '../progress/show-progress.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { addToSummary, emptySummary, exitCodeOf, type IngestSummary, printSummary } from './ingest-summary.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { withArchive } from './with-archive.ts';

/** What came of a crawl, beside what became of its articles. */
export interface CrawlSummary extends IngestSummary {
  pages: number;
  skipped: number;
}

type Connection = Pick<CrawlOptions, 'connectTo' | 'contact'>;

/** Crawls a site into the archive. Ends early, with nothing lost, when `signal` is aborted. */
export async function crawlSite(
  archive: Archive,
  site: Site,
  {
    rules,
    now,
    signal,
    connection,
    report,
  }: {
    rules: ReadingRules;
    now: () => Date;
    signal: AbortSignal;
    connection: Connection;
    report: (progress: Progress) => void;
  },
): Promise<CrawlSummary> {
  const summary: CrawlSummary = { ...emptySummary(), pages: 0, skipped: 0 };
  const crawlId = archive.crawls.begin(site.name, now());
  for await (const event of crawl(site, { ...connection, signal, now })) {
    if (event.type === 'queue') {
      report({
        done: event.done,
        total: event.seen,
        note: `${event.done} of ${event.seen} addresses, ${summary.new} new articles`,
      });
    } else await takeEvent(archive, site, event, summary, rules);
  }
  if (!signal.aborted) archive.crawls.finish(crawlId, now());
  return summary;
}

async function takeEvent(
  archive: Archive,
  site: Site,
  event: Exclude<CrawlEvent, { type: 'queue' }>,
  summary: CrawlSummary,
  rules: ReadingRules,
): Promise<void> {
  if (event.type === 'skipped') {
    summary.skipped += 1;
    return;
  }
  if (event.type === 'failed') {
    summary.unreadable.push({ address: event.url, reason: 'not-fetched', message: event.reason });
    return;
  }
  summary.pages += 1;
  if (!event.isArticle) return;
  const [result] = await ingest(
    archive,
    [
      {
        ...{ identity: { kind: 'web', url: event.url }, place: null, externalId: null, address: event.url },
        ...{
          bytes: event.bytes.length > 0 ? event.bytes : null,
          mediaType: 'text/html',
          contentType: event.contentType,
        },
        ...{ site: site.name, visibility: site.visibility, problem: null },
      },
    ],
    rules,
    event.fetchedAt,
  );
  if (result) addToSummary(summary, result);
}

/** tra-cuu crawl SITE */
export async function runCrawl(
  name: string,
  options: { contact?: string; connectTo?: { host: string; port: number }; json?: boolean },
  { settings, now, signal, print }: CommandContext,
): Promise<number> {
  const json = options.json ?? false;
  const site = findSite(name);
  const rules = loadReadingRules();
  const connection = {
    ...(options.contact !== undefined && { contact: options.contact }),
    ...(options.connectTo && { connectTo: options.connectTo }),
  };
  const summary = await withArchive(settings.home, (archive) =>
    showProgress(`Crawl ${site.name}`, json, (report) =>
      crawlSite(archive, site, { rules, now, signal, connection, report }),
    ),
  );
  printSummary(summary, {}, json, print);
  if (!json) print(`${summary.pages} pages fetched, ${summary.skipped} addresses skipped`);
  return signal.aborted ? exitCodes.interrupted : exitCodeOf(summary);
}
