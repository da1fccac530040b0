import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { departmentsResponseSchema } from '@tra-cuu/data/contract/departments';
import { fetchJson } from './fetch-json.ts';

interface DepartmentsParams {
  q?: string | undefined;
  level?: string | undefined;
  page?: string | undefined;
}

/** A page of the bodies of a name or a level; while it is on its way, the one before. */
export const departmentsQuery = (params: DepartmentsParams) =>
  queryOptions({
    queryKey: ['departments', 'named', params],
    queryFn: ({ signal }) => fetchJson('/departments', { ...params }, departmentsResponseSchema, signal),
    placeholderData: keepPreviousData,
  });
