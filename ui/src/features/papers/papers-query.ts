import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { documentsResponseSchema } from '@tra-cuu/data/contract/documents';
import { fetchJson } from '../../shared/fetch-json.ts';

/** The papers that a number may mean. */
export const papersQuery = (number: string) =>
  queryOptions({
    queryKey: ['papers', number],
    queryFn: ({ signal }) => fetchJson('/documents', { number }, documentsResponseSchema, signal),
    placeholderData: keepPreviousData,
  });
