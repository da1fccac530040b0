import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  countResponseSchema,
  type Facets,
  type SearchResponse,
  searchResponseSchema,
} from '@tra-cuu/data/contract/search';
import { fetchJson } from '../../shared/fetch-json.ts';
import type { SearchParams } from './search-params.ts';

const searchQuery = (params: SearchParams) =>
  queryOptions({
    queryKey: ['search', params],
    queryFn: ({ signal }) => fetchJson('/search', params, searchResponseSchema, signal),
    placeholderData: keepPreviousData,
  });

/** The answer to a search; while it is on its way, that to the one before. */
export const useSearch = (params: SearchParams) => useQuery(searchQuery(params));

/** The facets of the answers that are still kept, whatever was searched for. */
export function useSeenFacets(): Facets[] {
  const answers = useQueryClient().getQueriesData<SearchResponse>({ queryKey: ['search'] });
  return answers.flatMap(([, answer]) => (answer === undefined ? [] : [answer.facets]));
}

const countQuery = ({ page: _, sort: _sort, diacritics: _diacritics, verbatim: _verbatim, ...params }: SearchParams) =>
  queryOptions({
    queryKey: ['count-folded', params],
    queryFn: ({ signal }) =>
      fetchJson('/search/count', { ...params, diacritics: 'ignore' }, countResponseSchema, signal),
  });

/** How many hits there are when accents are ignored. */
export const useFoldedCount = (params: SearchParams) => useQuery(countQuery(params));
