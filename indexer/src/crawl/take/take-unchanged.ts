import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import type { KnownPage } from '@tra-cuu/data/archive/page-store';
import { type CrawlRun, dismiss, settle } from '../crawl-run.ts';
import { enqueue } from '../enqueue.ts';
import type { FetchedPage } from '../fetch/fetch-page.ts';
import { watchBranch } from '../watch-branch.ts';
import { markThere, settleRedirects } from './settle-redirects.ts';

/** Takes a page for what it was: its links are followed, its article is there. `answer` is null where its server was not asked. */
export function takeUnchanged(run: CrawlRun, entry: QueueEntry, page: KnownPage, answer: FetchedPage | null): void {
  const { crawls } = run.archive;
  settle(run, entry, () => {
    if (answer) {
      run.counts.notModified += 1;
      const validators = { etag: answer.header('etag'), lastModified: answer.header('last-modified') };
      crawls.pages.markChecked(run.site.name, entry.url, { ...validators, at: run.now() });
    } else run.counts.notAsked += 1;
    const known = page.canonical ?? entry.url;
    if (page.kind === 'article' || page.kind === 'document') {
      run.counts.unchanged += 1;
      markThere(run, known);
      if (page.canonical !== null) dismiss(run, { ...entry, url: page.canonical });
      settleRedirects(run, entry.url, { article: known });
    } else if (page.kind === 'list') {
      watchBranch(run, entry, page.links);
      settleRedirects(run, entry.url, 'list');
    }
    enqueue(run, page.links, entry);
  });
}
