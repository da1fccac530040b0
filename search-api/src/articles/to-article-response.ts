import type { ArticleRequest, ArticleResponse } from '@tra-cuu/data/contract/article';
import type { StoredDocument } from '@tra-cuu/data/search-index/search-document';
import { toBlocks } from '@tra-cuu/data/search-index/stored-article';
import { findMatches, type Reading } from '@tra-cuu/data/text/highlight';
import { chooseReading } from '../query/plan-search.ts';
import { readQuery } from '../query/read-query.ts';

/**
 * An article to be read, with the places that a search for `q` would mark. A query with accents that the article does not
 * hold as typed marks what is alike without them, as the result list does.
 */
export function toArticleResponse(document: StoredDocument, request: ArticleRequest): ArticleResponse {
  const { record, officials, departments } = document;
  const blocks = toBlocks(document);
  const mark = createMarker([document.title, ...blocks.map((block) => block.text)], request);
  return {
    id: document.id,
    ...(document.externalId !== undefined && { externalId: document.externalId }),
    kind: record.kind,
    url: record.url ?? null,
    title: mark(document.title),
    summary: document.summary === '' ? null : mark(document.summary),
    blocks: blocks.map(({ kind, text }) => ({ kind, ...mark(text) })),
    date: document.date,
    publishedOn: record.publishedOn,
    events: record.events,
    author: record.author ?? null,
    source: document.source,
    officials: record.officials.map((official, at) => ({ ...official, id: officials[at]?.id ?? '' })),
    departments: record.departments.map((department, at) => ({ ...department, id: departments[at]?.id ?? '' })),
    documentReferences: record.documentReferences,
    document: record.document ?? null,
    attachments: record.attachments,
  };
}

type Marker = (text: string) => { text: string; marks: [number, number][] };

function createMarker(texts: readonly string[], { q, diacritics }: ArticleRequest): Marker {
  const { terms, accented } = readQuery(q);
  const { reading, withRest } = chooseReading(accented, diacritics);
  const holdsAll = terms.every((term) => texts.some((text) => findMatches(text, [term], reading).length > 0));
  const used: Reading = withRest && !holdsAll ? 'folded' : reading;
  return (text) => ({ text, marks: findMatches(text, terms, used) });
}
