import type { KnownPage } from '@tra-cuu/data/archive/page-store';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import type { CrawlRun } from '../crawl-run.ts';
import type { FetchedPage } from '../fetch/fetch-page.ts';

/** What is to be known of a page the next time, out of its answer and what was read. */
export function toKnownPage(
  { readBy, now }: CrawlRun,
  answer: FetchedPage,
  read: Pick<KnownPage, 'kind' | 'links'> & { canonical?: string | null },
): KnownPage {
  return {
    ...{ kind: read.kind, links: read.links, canonical: read.canonical ?? null },
    ...{ etag: answer.header('etag'), lastModified: answer.header('last-modified') },
    ...{ sha256: sha256Of(answer.bytes), readBy, redirectsTo: null, permanent: false, checkedAt: now().toISOString() },
  };
}
