import { setTimeout as sleep } from 'node:timers/promises';
import { crawlSite } from '../crawl/crawl-site.ts';
import { findSite, readSites } from '../crawl/sites/read-site.ts';
import type { Site } from '../crawl/sites/site.ts';
import { watchSites } from '../crawl/watch-sites.ts';
import type { CommandContext } from './command-context.ts';
import { sampleSite } from './crawl-command.ts';
import { describeCrawl } from './describe-crawl.ts';
import { exitCodes } from './exit-codes.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { publishArchive } from './publish-command.ts';
import { withArchive } from './with-archive.ts';

/** tra-cuu watch [SITE…]: ends only when it is told to. */
export async function runWatch(
  names: readonly string[],
  options: { contact?: string },
  context: CommandContext,
): Promise<number> {
  const { settings, now, signal, print } = context;
  const read = (): Site[] =>
    names.length > 0 ? names.map(findSite) : readSites().filter(({ name }) => name !== sampleSite);
  const sites = read();
  if (sites.length === 0) print('No site is described in data/sites/ yet: waiting for one');
  for (const { name, contact } of sites)
    if (contact === undefined && options.contact === undefined)
      print(`${name} cannot be crawled: say who crawls it, by --contact or contact: in its file`);
  await withArchive(settings.home, async (archive) => {
    const publish = async (): Promise<void> => {
      const served = archive.generations.served();
      if (archive.articles.listUnpublished(served?.number ?? 0).length === 0) return;
      const { sent, total } = await publishArchive(archive, context, { rebuild: false, quiet: true });
      print(`${sent} articles published, ${total} searchable`);
    };
    await publish().catch((error: unknown) => print(`Publishing failed: ${String(error)}`));
    await watchSites({
      ...{ readSites: read, publish, now, signal, say: print },
      lastCrawl: ({ name }) => {
        const last = archive.crawls.newest(name);
        return last && { startedAt: new Date(last.startedAt), finished: last.finishedAt !== null };
      },
      crawl: async (site) => {
        const summary = await crawlSite(archive, site, {
          ...{ rules: loadReadingRules(), now, signal },
          ...(options.contact !== undefined && { contact: options.contact }),
        });
        for (const line of describeCrawl(summary)) print(line);
        return summary.finished;
      },
      wait: (millis) => sleep(millis, undefined, { signal }).catch(() => undefined),
    });
  });
  return exitCodes.done;
}
