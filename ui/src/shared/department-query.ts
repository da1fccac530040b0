import { queryOptions } from '@tanstack/react-query';
import { departmentResponseSchema } from '@tra-cuu/data/contract/departments';
import { fetchJson } from './fetch-json.ts';

/** A body, with what it belongs to and what it was before. */
export const departmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['department', id],
    queryFn: ({ signal }) => fetchJson(`/departments/${encodeURIComponent(id)}`, {}, departmentResponseSchema, signal),
  });
