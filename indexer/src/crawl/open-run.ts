import { emptyCrawlCounts } from '@tra-cuu/data/archive/crawl-counts';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { createReadingRules, type ReadingRules } from '../capture/reading-rules.ts';
import { type CrawlRun, toReadBy } from './crawl-run.ts';
import { createSiteAddresses } from './site-addresses.ts';
import type { Site } from './sites/site.ts';

/** A crawl that was not finished is gone on with for so long; then a new one takes over what it left. In milliseconds. */
const longestCrawl = 7 * 86_400_000;

interface Opening {
  rules: ReadingRules;
  now: () => Date;
  signal: AbortSignal;
}

/** The unfinished crawl of a site, or a new one, with what the site's description names in its queue. */
export function openRun(archive: Archive, site: Site, { rules, now, signal }: Opening): CrawlRun {
  const { crawls } = archive;
  const addresses = createSiteAddresses(site);
  const siteRules = withRulesOf(site, rules);
  const last = crawls.newest(site.name);
  const isOpen = last !== null && last.finishedAt === null;
  const goesOn = isOpen && now().getTime() - Date.parse(last.startedAt) < longestCrawl;
  const crawl = archive.transaction(() => {
    const id = goesOn ? last.id : crawls.begin(site.name, now());
    if (last && !goesOn) {
      crawls.queue.handOver(last.id, id);
      if (isOpen) crawls.finish(last.id, now());
    }
    for (const origin of crawls.queue.origins(id))
      if (!addresses.origins.has(origin)) crawls.queue.settleHost(id, origin);
    const starts = [
      ...site.seeds.map((path) => [path, 'page'] as const),
      ...site.feeds.map((path) => [path, 'feed'] as const),
    ];
    for (const [path, kind] of starts) {
      const url = addresses.toSiteUrl(path, site.origin);
      if (url !== null) crawls.queue.add(id, { url, kind, depth: 0, hops: 0, lastmod: null });
    }
    return id;
  });
  return {
    ...{ archive, site, addresses, crawl, now, signal, unreadable: [] },
    rules: siteRules,
    readBy: toReadBy(site, siteRules.versionFor(site.name)),
    counts: { ...emptyCrawlCounts(), ...(goesOn ? last.counts : null), notes: [] },
    tally: crawls.queue.count(crawl),
    onMet: () => undefined,
  };
}

/** The rules with those of a site that is not described in the project's folder. One without selectors has no rules of its own. */
function withRulesOf(site: Site, rules: ReadingRules): ReadingRules {
  const hasOwn = rules.sites.has(site.name) || Object.values(site.selectors).some(({ length }) => length > 0);
  return hasOwn ? createReadingRules(rules.vocabulary, new Map([...rules.sites, [site.name, site]])) : rules;
}
