import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { NamedValue } from './name-values.ts';
import { type SearchParams, toShownIds } from './search-params.ts';
import type { Named } from './use-names.ts';

/** Puts the ids of people and bodies that are shown into the address, in the place of those that were merged into them. */
export function useShownIds(
  params: SearchParams,
  values: readonly NamedValue[],
  names: ReadonlyMap<string, Named>,
): void {
  const navigate = useNavigate();
  const moved = values.flatMap(({ filter, id }) => {
    const shown = names.get(`${filter} ${id}`)?.id;
    return shown === undefined || shown === id ? [] : [{ filter, id, shown }];
  });
  const change = moved.map(({ filter, id, shown }) => `${filter} ${id} ${shown}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` is new each time, and is the same where `change` is
  useEffect(() => {
    if (change === '') return;
    void navigate({ to: '/', search: toShownIds(params, moved), state: true, replace: true, resetScroll: false });
  }, [change, params, navigate]);
}
