import type { PlannedQuery } from '../query/planned-query.ts';
import { emptyAnswer, type ReaderIndex } from '../reader/for-reader.ts';
import { facetFields } from './facets.ts';
import { type FoundPage, fewHits, idsOf, type PageQuestion, toEngineQuery, toFound, toPageQuery } from './read-page.ts';

/**
 * Reads the first page of two lists that follow one another, at once, where it is known that the first one has few hits, and how many
 * (`expected`). An article that has words with their accents has them without: the second list holds the first, and counts it. Null
 * where the page is no such one, or the first list has another number of hits after all.
 */
export async function readShortPage(
  { first, filters, window, lead }: Omit<PageQuestion, 'next'>,
  next: PlannedQuery,
  expected: number,
  index: ReaderIndex,
): Promise<FoundPage | null> {
  const isPlain = window.offset === 0 && window.sort === undefined && lead.length === 0;
  if (!isPlain || first.inRow || expected >= fewHits || Object.keys(filters.chosen).length > 0) return null;
  const [own = emptyAnswer, all = emptyAnswer] = await index.ask([
    toPageQuery(first, filters, window),
    { ...toPageQuery(next, filters, { ...window, limit: window.limit + expected }), facets: facetFields(filters) },
  ]);
  if (own.total !== expected) return null;
  const ids = new Set(idsOf(own));
  const others = all.hits.filter(({ fields }) => !ids.has(String(fields.id)));
  const rest = { ...all, hits: others.slice(0, window.limit - own.hits.length) };
  return {
    hits: [...toFound(own, first), ...toFound(rest, next)],
    ...{ total: all.total, first: own.total, followed: all.total },
    ...{ counted: toEngineQuery(next, filters), facets: all.facets },
  };
}
