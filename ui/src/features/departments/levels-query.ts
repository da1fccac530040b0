import { queryOptions } from '@tanstack/react-query';
import { departmentsResponseSchema } from '@tra-cuu/data/contract/departments';
import { fetchJson } from '../../shared/fetch-json.ts';

/** How many bodies that belong to none there are of each level. */
export const levelsQuery = queryOptions({
  queryKey: ['departments', 'levels'],
  queryFn: ({ signal }) => fetchJson('/departments', { limit: 1 }, departmentsResponseSchema, signal),
  select: ({ levels }) => levels,
});
