import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import { ingest } from '../../capture/ingest.ts';
import type { OfficeType } from '../../extract/document-type.ts';
import { type CrawlRun, settleWithin } from '../crawl-run.ts';
import type { FetchedPage } from '../fetch/fetch-page.ts';
import { countIngested, mayBeKnown } from './count-ingested.ts';
import { settleRedirects } from './settle-redirects.ts';
import { toFoundDocument } from './to-found-document.ts';
import { toKnownPage } from './to-known-page.ts';

/** Takes a document of an office in, as one of its own that is known by its address. */
export async function takeDocument(
  run: CrawlRun,
  entry: QueueEntry,
  answer: FetchedPage,
  mediaType: OfficeType,
): Promise<void> {
  const document = toFoundDocument(run, answer, { url: entry.url, identity: entry.url, mediaType });
  await ingest(run.archive, [document], run.rules, run.now(), (results) =>
    settleWithin(run, entry, () => {
      countIngested(run, results, entry.url);
      if (!mayBeKnown(results)) return;
      run.archive.crawls.pages.write(
        run.site.name,
        entry.url,
        toKnownPage(run, answer, { kind: 'document', links: [] }),
      );
      settleRedirects(run, entry.url, { article: entry.url });
    }),
  );
}
