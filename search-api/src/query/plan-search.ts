import type { SearchRequest } from '@tra-cuu/data/contract/search';
import type { Reading, Term } from '@tra-cuu/data/text/highlight';
import { type FilterPlan, planFilters } from './filters.ts';
import { readQuery } from './read-query.ts';

/** How a request is answered, before anything is asked. */
export interface SearchPlan {
  terms: Term[];
  /** The reading whose hits come first. */
  reading: Reading;
  /** Whether hits alike without accents follow when the exact ones are few. */
  withRest: boolean;
  filters: FilterPlan;
  sort: readonly string[] | undefined;
  offset: number;
  limit: number;
}

const sortFields = { relevance: undefined, newest: ['dateFrom:desc'], oldest: ['dateFrom:asc'] } as const;

/**
 * Which reading answers a query: the exact one where accents were typed and not waived, the folded one where none were
 * typed, since someone who types without accents means any.
 */
export function chooseReading(
  accented: boolean,
  diacritics: SearchRequest['diacritics'],
): Pick<SearchPlan, 'reading' | 'withRest'> {
  if (diacritics === 'strict') return { reading: 'exact', withRest: false };
  if (diacritics === 'ignore' || !accented) return { reading: 'folded', withRest: false };
  return { reading: 'exact', withRest: true };
}

export function planSearch(request: SearchRequest): SearchPlan {
  const { terms, accented } = readQuery(request.q);
  return {
    terms,
    ...chooseReading(accented, request.diacritics),
    filters: planFilters(request),
    sort: sortFields[request.sort],
    offset: (request.page - 1) * request.limit,
    limit: request.limit,
  };
}
