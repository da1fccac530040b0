import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSamplePortal } from '@tra-cuu/data/sample/portal';
import { crawlSite } from '../crawl/crawl-site.ts';
import { findSite } from '../crawl/sites/read-site.ts';
import { showProgress } from '../progress/show-progress.ts';
import type { CommandContext } from './command-context.ts';
import { sampleSite } from './crawl-command.ts';
import { countsOfCrawl, toProgress } from './describe-crawl.ts';
import { exitCodes } from './exit-codes.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { publishArchive } from './publish-command.ts';
import { withArchive } from './with-archive.ts';

/**
 * tra-cuu sample: fills an empty archive with the sample: serves the sample portal on this machine alone, crawls it and
 * publishes. An archive that holds the sample, or anything else, is left as it is; a fill that was interrupted goes on.
 */
export async function runSample(context: CommandContext): Promise<number> {
  const { settings, now, signal, print } = context;
  return withArchive(settings.home, async (archive) => {
    const begun = archive.crawls.list().some(({ site }) => site === sampleSite);
    const served = archive.generations.served();
    const complete = archive.crawls.hasFinished(sampleSite) && served !== null;
    if (complete || (!begun && archive.articles.count().articles > 0)) return exitCodes.done;

    const site = findSite(sampleSite);
    const portal = await listen(createServer(createSamplePortal({ now })));
    try {
      const connectTo = { host: '127.0.0.1', port: (portal.address() as AddressInfo).port };
      const rules = loadReadingRules();
      const summary = await showProgress('Crawl the sample portal', false, (report) =>
        crawlSite(archive, site, {
          ...{ rules, now, signal, connectTo },
          onProgress: (progress) => report(toProgress(progress)),
        }),
      );
      print(countsOfCrawl(summary.counts));
    } finally {
      portal.closeAllConnections();
      portal.close();
    }
    if (signal.aborted) return exitCodes.interrupted;
    const published = await publishArchive(archive, context, { rebuild: false, quiet: false });
    print(`${published.total} articles searchable`);
    return signal.aborted ? exitCodes.interrupted : exitCodes.done;
  });
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
