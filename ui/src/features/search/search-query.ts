import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { countResponseSchema, searchResponseSchema } from '@tra-cuu/data/contract/search';
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

const countQuery = ({ page: _page, sort: _sort, diacritics: _diacritics, ...params }: SearchParams) =>
  queryOptions({
    queryKey: ['count-folded', params],
    queryFn: ({ signal }) =>
      fetchJson('/search/count', { ...params, diacritics: 'ignore' }, countResponseSchema, signal),
  });

/** How many hits there are when accents are ignored. */
export const useFoldedCount = (params: SearchParams) => useQuery(countQuery(params));
