import { type CrawlRun, meet } from './crawl-run.ts';
import { RetryLaterError, SkipPageError } from './fetch/fetch-page.ts';
import { fetchRobots } from './fetch/fetch-robots.ts';
import { type Host, HostLeftError, toPauseMessage } from './fetch/host.ts';
import type { RobotRules } from './fetch/robots.ts';
import { markGone } from './take/settle-redirects.ts';

/** A host that has not been reached at all for so many days is gone, and its articles with it. */
const daysUntilGone = 14;

/** What a run knows of a host once it has been asked for its robots.txt. */
export interface OpenedHost {
  host: Host;
  robots: RobotRules;
}

/** Asks a host for its rules and takes up the sitemaps that they name. Throws HostLeftError where nothing may be fetched there. */
export async function openHost(run: CrawlRun, host: Host): Promise<OpenedHost> {
  const { site, archive, now } = run;
  const until = archive.crawls.hosts.pausedUntil(site.name, host.origin);
  if (until && until > now()) throw new HostLeftError(toPauseMessage(host.origin, until));
  const robots = await askForRules(run, host);
  archive.crawls.hosts.markReached(site.name, host.origin);
  host.delayMillis = Math.max(site.delayMillis, robots.delayMillis);
  archive.transaction(() => meetSitemaps(run, host.origin, robots.sitemaps));
  return { host, robots };
}

async function askForRules(run: CrawlRun, host: Host): Promise<RobotRules> {
  const { addresses, site } = run;
  try {
    return await fetchRobots(host.origin, {
      fetch: (url, maxBytes) => host.fetch(url, { maxBytes, cut: true }),
      onSite: (location, base) => {
        const url = URL.canParse(location, base) ? new URL(location, base) : null;
        return url && (addresses.origins.has(url.origin) || site.sameAs.includes(url.origin)) ? url.href : null;
      },
    });
  } catch (error) {
    if (error instanceof SkipPageError) throw new HostLeftError(`${host.origin}/robots.txt ${error.message}`);
    if (!(error instanceof RetryLaterError)) throw error;
    run.archive.transaction(() => markLost(run, host.origin));
    const message = `${host.origin} cannot be reached (${error.message}), so nothing may be fetched there`;
    throw new HostLeftError(message, { cause: error });
  }
}

function markLost(run: CrawlRun, origin: string): void {
  const { archive, site, now } = run;
  const since = archive.crawls.hosts.markLost(site.name, origin, now());
  if (now().getTime() - since.getTime() < daysUntilGone * 86_400_000) return;
  for (const url of archive.crawls.pages.listArticles(site.name, origin)) markGone(run, url);
}

/** The sitemaps that a host's robots.txt and the site's description name; without any, the one that most portals have. */
function meetSitemaps(run: CrawlRun, origin: string, ofRobots: readonly string[]): void {
  const { site, addresses } = run;
  const named = [...ofRobots, ...(origin === site.origin ? site.sitemaps : [])];
  for (const href of named.length > 0 ? named : ['/sitemap.xml']) {
    const url = addresses.toSiteUrl(href, origin);
    if (url !== null) meet(run, { url, kind: 'sitemap', depth: 0, hops: 0, lastmod: null });
  }
}
