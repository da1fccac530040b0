import { toArticleId } from '@tra-cuu/data/article/article-id';
import { fold } from '@tra-cuu/data/text/fold';
import type { CrawlRun } from '../crawl-run.ts';
import { isPlausibleCanonical } from '../read/believe-canonical.ts';
import type { FoundLinks } from '../read/find-links.ts';

/** The address under which an article is to be known. */
interface ChosenIdentity {
  identity: string;
  /** Whether the archive has the article from that address itself: then it is asked for there. */
  isKnownThere: boolean;
}

/** The address that a page declares as its own, where that is one of the site's articles and can be believed; else its own. */
export function chooseIdentity(run: CrawlRun, url: string, { canonical, titles }: FoundLinks): ChosenIdentity {
  const { addresses, archive, site } = run;
  const own = { identity: url, isKnownThere: false };
  const declared = canonical === null ? null : addresses.toSiteUrl(canonical, url);
  if (declared === null || declared === url || addresses.kindOf(declared) !== 'page') return own;
  if (addresses.isArticle(declared) === false) return own;
  if (!titles.some((title) => isPlausibleCanonical(declared, url, title)) && !isPlausibleCanonical(declared, url, ''))
    return own;
  const page = archive.crawls.pages.read(site.name, declared);
  if (page && page.kind !== 'article' && page.kind !== 'absent') return own;
  const known = archive.articles.read(toArticleId({ kind: 'web', url: declared }));
  if (known && !titles.some((title) => isSameTitle(title, known.article.title))) return own;
  return { identity: declared, isKnownThere: known !== null && page?.kind === 'article' };
}

const isSameTitle = (declared: string, known: string): boolean => {
  const [page, article] = [fold(declared), fold(known)].map((title) => title.replace(/[^a-z0-9]+/g, ' ').trim());
  return page !== undefined && article !== undefined && (page.includes(article) || article.includes(page));
};
