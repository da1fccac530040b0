import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import type { StoredDocument } from '@tra-cuu/data/search-index/search-document';
import { toBlocks } from '@tra-cuu/data/search-index/stored-article';
import { termsHeld } from '@tra-cuu/data/text/find-matches';
import { toMarkRanges } from '@tra-cuu/data/text/mark-text';
import type { PlannedQuery } from '../query/planned-query.ts';

/**
 * An article to be read, with the places that a search would mark. `lists` are those of the search's plan: a query with accents that
 * the article does not hold as typed marks what is alike without them.
 */
export function toArticleResponse(document: StoredDocument, lists: readonly PlannedQuery[]): ArticleResponse {
  const { record, officials, departments } = document;
  const blocks = toBlocks(document);
  const mark = createMarker([document.title, ...blocks.map((block) => block.text)], lists);
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

/** Marks by the first of the lists all of whose words the article holds, else by the last, as the result list does. */
function createMarker(texts: readonly string[], lists: readonly PlannedQuery[]): Marker {
  const used = lists.find(({ terms }) => termsHeld(texts, terms).size === terms.length) ?? lists.at(-1);
  return (text) => ({ text, marks: toMarkRanges(text, used?.terms ?? []) });
}
