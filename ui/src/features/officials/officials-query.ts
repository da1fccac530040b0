import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { officialsResponseSchema } from '@tra-cuu/data/contract/officials';
import { fetchJson } from '../../shared/fetch-json.ts';
import type { OfficialsParams } from './officials-params.ts';

/** A page of the people; while it is on its way, the one before. */
export const officialsQuery = (params: OfficialsParams) =>
  queryOptions({
    queryKey: ['officials', params],
    queryFn: ({ signal }) => fetchJson('/officials', params, officialsResponseSchema, signal),
    placeholderData: keepPreviousData,
  });
