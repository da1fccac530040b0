import { type CrawlRun, meet } from './crawl-run.ts';
import { addAlias } from './take/settle-redirects.ts';

/** An article that is gone is asked for again after so many days. */
const daysBetweenAsking = 30;
const shareOfArticles = 0.02;

/**
 * Takes up known articles that no link has led to in this crawl: at most `limits.recheck` or a fiftieth of all, whichever is more, those asked
 * for longest ago first. One known by an address that is spelt in another way today is put together with the article of that address.
 */
export function recheckArticles(run: CrawlRun): void {
  const { archive, site, addresses, crawl, now } = run;
  const { pages } = archive.crawls;
  if (site.limits.recheck === 0) return;
  const limit = Math.max(site.limits.recheck, Math.ceil(pages.countArticles(site.name) * shareOfArticles));
  const goneBefore = new Date(now().getTime() - daysBetweenAsking * 86_400_000);
  for (const { url } of pages.listUnmet(site.name, crawl, { limit, goneBefore })) {
    const today = addresses.toSiteUrl(url);
    if (today === null) continue;
    if (today !== url && pages.articleAt(today) !== null) addAlias(run, url, today);
    const kind = addresses.kindOf(today);
    if (kind !== null) meet(run, { url: today, kind, depth: 0, hops: 0, lastmod: null });
  }
}
