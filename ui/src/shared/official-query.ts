import { queryOptions } from '@tanstack/react-query';
import { officialResponseSchema } from '@tra-cuu/data/contract/officials';
import { fetchJson } from './fetch-json.ts';

/** A person, with the posts held over time. */
export const officialQuery = (id: string) =>
  queryOptions({
    queryKey: ['official', id],
    queryFn: ({ signal }) => fetchJson(`/officials/${encodeURIComponent(id)}`, {}, officialResponseSchema, signal),
  });
