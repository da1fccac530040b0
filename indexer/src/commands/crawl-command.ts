import { CrawlRefusedError, type CrawlSummary, crawlSite } from '../crawl/crawl-site.ts';
import { findSite, readSites } from '../crawl/sites/read-site.ts';
import { showProgress } from '../progress/show-progress.ts';
import { resolveArchive } from '../resolve/resolve-archive.ts';
import type { CommandContext } from './command-context.ts';
import { describeCrawl, toProgress } from './describe-crawl.ts';
import { exitCodes } from './exit-codes.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { withArchive } from './with-archive.ts';

/** The site that every archive can be filled with; it is crawled only by its name. */
export const sampleSite = 'sample';

interface CrawlCommandOptions {
  all?: boolean;
  contact?: string;
  connectTo?: { host: string; port: number };
  json?: boolean;
}

/** tra-cuu crawl SITE…, or --all */
export async function runCrawl(
  names: readonly string[],
  options: CrawlCommandOptions,
  { settings, now, signal, print }: CommandContext,
): Promise<number> {
  const json = options.json ?? false;
  const sites = options.all ? readSites().filter(({ name }) => name !== sampleSite) : names.map(findSite);
  if (sites.length === 0)
    throw new CrawlRefusedError('Name a site to crawl, or describe one in data/sites/ and crawl all with --all.');
  const rules = loadReadingRules();
  const { contact, connectTo } = options;
  const failed: unknown[] = [];
  const summaries: CrawlSummary[] = [];
  await withArchive(settings.home, async (archive) => {
    for (const site of sites) {
      if (signal.aborted) break;
      try {
        const summary = await showProgress(`Crawl ${site.name}`, json, (report) =>
          crawlSite(archive, site, {
            ...{ rules, now, signal, onProgress: (progress) => report(toProgress(progress)) },
            ...(contact !== undefined && { contact }),
            ...(connectTo && { connectTo }),
          }),
        );
        summaries.push(summary);
        if (!json) for (const line of describeCrawl(summary)) print(line);
      } catch (error) {
        failed.push(error);
      }
    }
    await resolveArchive(archive, { vocabulary: rules.vocabulary, now, signal });
  });
  if (signal.aborted) return exitCodes.interrupted;
  if (json && summaries.length > 0) print(JSON.stringify(sites.length > 1 ? summaries : summaries[0]));
  if (failed.length > 0) throw toOneError(failed);
  if (!json) print('Make them searchable with: tra-cuu publish');
  return Math.max(...summaries.map(exitCodeOfCrawl));
}

/** What went wrong with some of the sites: the others have been crawled all the same. */
function toOneError(failed: readonly unknown[]): unknown {
  if (failed.length === 1) return failed[0];
  const messages = failed.map((error) => (error instanceof Error ? error.message : String(error)));
  return new AggregateError(failed, messages.join('\n'));
}

/** 3 where something could not be had or read, or has to wait for the next run. */
const exitCodeOfCrawl = ({ unreadable, waiting }: CrawlSummary): number =>
  unreadable.length > 0 || waiting > 0 ? exitCodes.unreadable : exitCodes.done;
