import type { FoundDocument, MediaType } from '../../capture/found-document.ts';
import type { CrawlRun } from '../crawl-run.ts';
import type { FetchedPage } from '../fetch/fetch-page.ts';

/** An answer as a document to be taken in, known by its `identity`, which may be another address than `url`. */
export const toFoundDocument = (
  { site }: CrawlRun,
  { bytes, exchange, header }: FetchedPage,
  { url, identity, mediaType }: { url: string; identity: string; mediaType: MediaType },
): FoundDocument => ({
  ...{ identity: { kind: 'web', url: identity }, place: null, externalId: null, address: url },
  ...{ bytes: bytes.length > 0 ? bytes : null, mediaType, contentType: header('content-type'), exchange },
  ...{ site: site.name, visibility: site.visibility, problem: null },
});
