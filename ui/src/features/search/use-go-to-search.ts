import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SearchParams } from './search-params.ts';

/** Goes to the search that the parameters describe, as a step of the browser's history. */
export function useGoToSearch(): (params: SearchParams) => void {
  const navigate = useNavigate();
  return useCallback((params) => void navigate({ to: '/', search: params }), [navigate]);
}
