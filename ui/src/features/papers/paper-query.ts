import { queryOptions } from '@tanstack/react-query';
import { documentResponseSchema } from '@tra-cuu/data/contract/documents';
import { fetchJson } from '../../shared/fetch-json.ts';

/** A paper by its number, with a page of the articles that cite it; while another page is on its way, the one before. */
export const paperQuery = (id: string, page: string | undefined) =>
  queryOptions({
    queryKey: ['paper', id, page],
    queryFn: ({ signal }) =>
      fetchJson(`/documents/${encodeURIComponent(id)}`, { page }, documentResponseSchema, signal),
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
