import { queryOptions, useQuery } from '@tanstack/react-query';
import { recordResponseSchema } from '@tra-cuu/data/contract/record';
import { fetchJson } from '../../shared/fetch-json.ts';

const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id],
    queryFn: ({ signal }) => fetchJson(`/articles/${encodeURIComponent(id)}/record`, {}, recordResponseSchema, signal),
    retry: false,
  });

/** What the archive knows of an article beside its text. The article can be read without: where it cannot be had, that is all. */
export const useRecord = (id: string) => useQuery(recordQuery(id)).data;
