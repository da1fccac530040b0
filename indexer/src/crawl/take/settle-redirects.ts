import { toArticleId, toIdentityText } from '@tra-cuu/data/article/article-id';
import type { CrawlRun } from '../crawl-run.ts';

/** What is at the end of redirects: an article, under the address by which it is known, or something else. */
export type RedirectEnd = { article: string } | 'list' | 'absent';

/** Where more known articles than this lead to one address, that is a notice and no article of theirs. */
const maxAliases = 5;

/** Marks an article as gone from its address, and counts it where that is new. */
export function markGone({ archive, counts, now }: CrawlRun, url: string): void {
  if (archive.crawls.pages.articleAt(url) !== 'there') return;
  archive.articles.markGone(toIdentityText({ kind: 'web', url }), now());
  counts.gone += 1;
}

export function markThere({ archive }: CrawlRun, url: string): void {
  archive.articles.markThere(toIdentityText({ kind: 'web', url }));
}

/** Says that an article is found under another address as well. */
export function addAlias({ archive, now }: CrawlRun, url: string, article: string): void {
  if (url === article || archive.crawls.pages.articleAt(article) === null) return;
  const identity = { kind: 'web', url } as const;
  const alias = { id: toArticleId(identity), identity: toIdentityText(identity) };
  archive.aliases.add(alias, toArticleId({ kind: 'web', url: article }), now());
}

/**
 * Settles what the known articles are that redirect to an address, now that it is known what is there: one that redirects for good to an
 * article has become that; one that leads to a list, to the home page or to nothing is gone.
 */
export function settleRedirects(run: CrawlRun, url: string, end: RedirectEnd): void {
  const { pages } = run.archive.crawls;
  const sources = pages.sourcesOf(run.site.name, url).filter((source) => pages.articleAt(source.url) !== null);
  for (const source of sources) {
    if (end === 'list' || end === 'absent' || sources.length > maxAliases) markGone(run, source.url);
    else if (source.permanent) addAlias(run, source.url, end.article);
  }
}
