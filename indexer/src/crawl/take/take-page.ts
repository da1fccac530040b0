import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import type { PageLink } from '@tra-cuu/data/archive/page-store';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import { ingest } from '../../capture/ingest.ts';
import { decodeBytes } from '../../extract/decode-bytes.ts';
import { type CrawlRun, dismiss, meet, settle, settleWithin } from '../crawl-run.ts';
import { enqueue } from '../enqueue.ts';
import type { FetchedPage } from '../fetch/fetch-page.ts';
import { type FoundLinks, findLinks } from '../read/find-links.ts';
import { readsAsArticle } from '../read/reads-as-article.ts';
import { noteArticle, watchBranch } from '../watch-branch.ts';
import { chooseIdentity } from './choose-identity.ts';
import { countIngested, mayBeKnown } from './count-ingested.ts';
import { addAlias, settleRedirects } from './settle-redirects.ts';
import { takeAbsent } from './take-absent.ts';
import { toFoundDocument } from './to-found-document.ts';
import { toKnownPage } from './to-known-page.ts';

/** Takes a page in: its links, and its article where it is one. */
export async function takePage(run: CrawlRun, entry: QueueEntry, answer: FetchedPage): Promise<void> {
  const { text } = decodeBytes(answer.bytes, answer.header('content-type') ?? undefined);
  const found = findLinks(text, entry.url);
  const isArticle = run.addresses.isArticle(entry.url) ?? (!isHome(entry.url) && readsAsArticle(text));
  if (isArticle && showsHome(run, entry, answer)) return takeAbsent(run, entry, 'shows the home page');
  const links = toPageLinks(run, found, { isArticle, url: entry.url });
  if (isArticle) return takeArticle(run, entry, answer, { found, links });
  settle(run, entry, () => {
    run.archive.crawls.pages.write(run.site.name, entry.url, toKnownPage(run, answer, { kind: 'list', links }));
    watchBranch(run, entry, links);
    enqueue(run, links, entry);
    settleRedirects(run, entry.url, 'list');
  });
}

const isHome = (url: string): boolean => new URL(url).pathname === '/' && new URL(url).search === '';

/** Whether the home page is shown where an article was: servers do so instead of saying that nothing is there. */
function showsHome({ archive, site }: CrawlRun, entry: QueueEntry, answer: FetchedPage): boolean {
  const home = archive.crawls.pages.read(site.name, `${new URL(entry.url).origin}/`);
  return home?.sha256 === sha256Of(answer.bytes);
}

interface ReadPage {
  found: FoundLinks;
  links: PageLink[];
}

async function takeArticle(run: CrawlRun, entry: QueueEntry, answer: FetchedPage, page: ReadPage): Promise<void> {
  const { archive, site } = run;
  const { identity, isKnownThere } = chooseIdentity(run, entry.url, page.found);
  const canonical = identity === entry.url ? null : identity;
  const record = (): void => {
    archive.crawls.pages.write(
      site.name,
      entry.url,
      toKnownPage(run, answer, { kind: 'article', links: page.links, canonical }),
    );
    if (canonical !== null) addAlias(run, entry.url, canonical);
    enqueue(run, page.links, entry);
    settleRedirects(run, entry.url, { article: identity });
  };
  if (isKnownThere) {
    settle(run, entry, () => {
      meet(run, { ...entry, url: identity, hops: 0 });
      record();
    });
    return;
  }
  const document = toFoundDocument(run, answer, { url: entry.url, identity, mediaType: 'text/html' });
  await ingest(archive, [document], run.rules, run.now(), (results) =>
    settleWithin(run, entry, () => {
      countIngested(run, results, identity);
      if (!mayBeKnown(results)) return;
      noteArticle(run, entry);
      if (canonical !== null) dismiss(run, { ...entry, url: canonical });
      record();
    }),
  );
}

/** What a page leads to on the site. Documents are followed from articles; where no rule says which pages those are, from every page. */
function toPageLinks(
  { addresses, site }: CrawlRun,
  { links, feeds }: FoundLinks,
  { isArticle, url }: { isArticle: boolean; url: string },
): PageLink[] {
  const followsDocuments = isArticle || site.articles.length === 0;
  const found = new Map<string, PageLink>();
  for (const href of links) {
    const link = addresses.toSiteUrl(href, url);
    const kind = link === null ? null : addresses.kindOf(link);
    if (link === null || kind === null || (kind === 'document' && !followsDocuments)) continue;
    found.set(link, { url: link, kind });
  }
  for (const href of feeds) {
    const feed = addresses.toSiteUrl(href, url);
    if (feed !== null && addresses.kindOf(feed) !== null) found.set(feed, { url: feed, kind: 'feed' });
  }
  found.delete(url);
  return [...found.values()];
}
