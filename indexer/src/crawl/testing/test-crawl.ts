import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { onTestFinished } from 'vitest';
import { loadReadingRules } from '../../commands/load-reading-rules.ts';
import { type CrawlOptions, type CrawlSummary, crawlSite } from '../crawl-site.ts';
import { siteSchema } from '../sites/site.ts';
import { openTestPortal, origin, type TestPortal } from './test-portal.ts';

const rules = loadReadingRules();

/** A portal on this machine and an archive of its own that it is crawled into. */
export interface TestCrawl {
  portal: TestPortal;
  archive: Archive;
  /** The time that the next crawl takes it to be. */
  now: Date;
  run(site?: object, options?: Partial<CrawlOptions>): Promise<CrawlSummary>;
  /** The title of the article at a path; null where there is none. */
  titleAt(path: string): string | null;
  goneSince(path: string): string | null;
}

/** Opens them for the test that asks; they are closed at its end. */
export async function openTestCrawl(pages: TestPortal['pages']): Promise<TestCrawl> {
  const portal = await openTestPortal(pages);
  const home = mkdtempSync(join(tmpdir(), 'tra-cuu-crawl-'));
  const archive = openArchive(home);
  const idOf = (path: string): string => {
    const id = toArticleId({ kind: 'web', url: new URL(path, origin).href });
    return archive.aliases.articleOf(id) ?? id;
  };
  const test: TestCrawl = {
    ...{ portal, archive, now: new Date('2024-06-01T00:00:00Z') },
    run: (site = {}, options = {}) =>
      crawlSite(archive, describeSite(site), {
        ...{ rules, now: () => test.now, signal: new AbortController().signal },
        ...{ retryPauseMillis: 10, connectTo: { host: '127.0.0.1', port: portal.port } },
        ...options,
      }),
    titleAt: (path) => archive.articles.read(idOf(path))?.article.title ?? null,
    goneSince: (path) => archive.articles.read(idOf(path))?.goneSince ?? null,
  };
  onTestFinished(() => {
    portal.close();
    archive.close();
    rmSync(home, { recursive: true, force: true });
  });
  return test;
}

/** A site whose articles are at /a…, unless told otherwise. */
export const describeSite = (given: object = {}) =>
  siteSchema.parse({
    ...{ name: 'test', label: 'Test', origin, contact: 'test@portal.example', articles: ['^/a'], delayMillis: 0 },
    ...given,
  });
