import type { SearchHit } from '@tra-cuu/data/contract/search';
import { type StoredDocument, storedDocumentSchema } from '@tra-cuu/data/search-index/search-document';
import { joinBody } from '@tra-cuu/data/search-index/stored-article';
import { findMatches, type Reading, type Term } from '@tra-cuu/data/text/highlight';
import { toSegments } from '@tra-cuu/data/text/segments';
import { toSnippet } from './snippet.ts';

/** A stored document as a line of the result list, marked by the rule by which it was found. */
export function toHit(stored: unknown, tier: Reading, terms: readonly Term[]): SearchHit {
  const document = storedDocumentSchema.parse(stored);
  const { id, externalId, title, date, source, officials, departments, record } = document;
  return {
    id,
    ...(externalId !== undefined && { externalId }),
    kind: record.kind,
    tier,
    title: toSegments(title, findMatches(title, terms, tier)),
    snippet: toSnippet(textsOf(document), terms, tier),
    url: record.url ?? null,
    ...{ source, date, officials, departments },
    ...(record.document && { document: { type: record.document.type, number: record.document.number ?? null } }),
  };
}

/** The texts a snippet may come from. The summary goes first: it was written to be read alone. */
const textsOf = (document: StoredDocument): string[] =>
  [document.summary, joinBody(document)].filter((text) => text !== '');
