import { toDocumentId, toMarks } from '@tra-cuu/data/archive/directory/documents/document-id';
import type { ArticleResponse, ShownReading } from '@tra-cuu/data/contract/article';
import { termsHeld } from '@tra-cuu/data/text/find-matches';
import { toMarkRanges } from '@tra-cuu/data/text/mark-text';
import type { PlannedQuery } from '../query/planned-query.ts';
import type { ArticleToShow } from './article-to-show.ts';
import type { Relations } from './read-relations.ts';

/**
 * An article to be read, with the places that a search would mark. `lists` are those of the search's plan: a query with accents that
 * the article does not hold as typed marks what is alike without them.
 */
export function toArticleResponse(
  article: ArticleToShow,
  { attachments, attachedTo }: Relations,
  lists: readonly PlannedQuery[],
): ArticleResponse {
  const { record, blocks, externalId } = article;
  const mark = createMarker([article.title, ...blocks.map((block) => block.text)], lists);
  return {
    id: article.id,
    ...(externalId !== undefined && { externalId }),
    kind: record.kind,
    url: record.url ?? null,
    title: mark(article.title),
    summary: article.summary === '' ? null : mark(article.summary),
    blocks: blocks.map(({ kind, text }) => ({ kind, ...mark(text) })),
    date: article.date,
    publishedOn: record.publishedOn,
    events: record.events,
    author: record.author ?? null,
    source: record.source ?? null,
    officials: record.officials.map((official, at) => ({ ...official, id: record.officialIds[at] ?? '' })),
    departments: record.departments.map((department, at) => ({ ...department, id: record.departmentIds[at] ?? '' })),
    documentReferences: record.documentReferences.map((reference) => ({ ...reference, ...knownAs(reference) })),
    document: record.document ? { ...record.document, ...knownAs(record.document) } : null,
    ...{ attachments, attachedTo },
    goneSince: article.goneSince,
    language: record.language ?? null,
    pages: record.pages ?? null,
    reading: toShownReading(record.reading),
    revision: article.revision,
  };
}

/** What an article tells of a paper by which it is known. */
type NamedPaper = { [Field in 'number' | 'type' | 'date' | 'issuer']?: string | undefined };

const knownAs = ({ number, type, date, issuer }: NamedPaper): { documentId?: string } =>
  number === undefined ? {} : { documentId: toDocumentId(toMarks({ number, type, date, issuer })) };

const toShownReading = ({
  method,
  charset,
  confidence,
  recognized = [],
  corrected = [],
  repairs = [],
}: ArticleToShow['record']['reading']): ShownReading => ({
  ...{ method, charset, confidence, recognized, corrected },
  repaired: repairs.reduce((sum, { count }) => sum + count, 0),
});

type Marker = (text: string) => { text: string; marks: [number, number][] };

/** Marks by the first of the lists all of whose words the article holds, else by the last, as the result list does. */
function createMarker(texts: readonly string[], lists: readonly PlannedQuery[]): Marker {
  const used = lists.find(({ terms }) => termsHeld(texts, terms).size === terms.length) ?? lists.at(-1);
  return (text) => ({ text, marks: toMarkRanges(text, used?.terms ?? []) });
}
