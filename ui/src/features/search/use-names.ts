import { queryOptions, useQueries } from '@tanstack/react-query';
import { namedSchema } from '@tra-cuu/data/contract/search';
import { fetchJson } from '../../shared/fetch-json.ts';
import type { NamedValue } from './name-values.ts';

const paths = { official: '/officials', department: '/departments' };

/** A person or a body as readers are shown it. */
export interface Named {
  id: string;
  name: string;
}

/** What a person or a body is called. The result goes on without, where the archive that knows it is away. */
const nameQuery = (filter: keyof typeof paths, id: string) =>
  queryOptions({
    queryKey: ['name', filter, id],
    queryFn: ({ signal }) => fetchJson(`${paths[filter]}/${encodeURIComponent(id)}`, {}, namedSchema, signal),
    retry: false,
  });

/**
 * The people and bodies that these values are shown as, by filter and id ("official do-quang-minh"). Those that are not known are asked
 * for once the search `isSettled`: its own answer may name them. One that was merged into another has the id of that one.
 */
export function useNames(values: readonly NamedValue[], isSettled: boolean): ReadonlyMap<string, Named> {
  const asked = values.flatMap(({ filter, id }) =>
    filter === 'official' || filter === 'department' ? [{ filter, id }] : [],
  );
  const answers = useQueries({
    queries: asked.map(({ filter, id }) => ({ ...nameQuery(filter, id), enabled: isSettled })),
  });
  return new Map(
    asked.flatMap(({ filter, id }, at) => {
      const named = answers[at]?.data;
      return named === undefined ? [] : [[`${filter} ${id}`, named] as const];
    }),
  );
}
