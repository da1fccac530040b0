import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SearchParams } from './search-params.ts';

/**
 * Goes to the search that the parameters describe, as a step of the browser's history. New words begin at the top of the page;
 * a change of the filters leaves it where it is.
 */
export function useGoToSearch(scroll: 'to-top' | 'stay'): (params: SearchParams) => void {
  const navigate = useNavigate();
  return useCallback(
    (params) => void navigate({ to: '/', search: params, resetScroll: scroll === 'to-top' }),
    [navigate, scroll],
  );
}
