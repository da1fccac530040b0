import { queryOptions, useQuery } from '@tanstack/react-query';
import { maxSuggestLength, type SuggestResponse, suggestResponseSchema } from '@tra-cuu/data/contract/suggest';
import { fold } from '@tra-cuu/data/text/fold';
import { fetchJson } from '../../../shared/fetch-json.ts';
import { useDebounced } from '../../../shared/use-debounced.ts';

/** Between two letters of someone who types fast there is less. */
const pauseMillis = 80;
const keptMillis = 60_000;

const mayBeCompleted = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && text.length <= maxSuggestLength;

/** Whether suggestions for one beginning may stand while those for another are on their way. */
const beginsAlike = (before: string, now: string): boolean =>
  fold(before.trimStart()).slice(0, 1) === fold(now.trimStart()).slice(0, 1);

const suggestQuery = (q: string) =>
  queryOptions({
    queryKey: ['suggest', q],
    queryFn: ({ signal }) => fetchJson('/suggest', { q }, suggestResponseSchema, signal),
    placeholderData: (before) => (before !== undefined && beginsAlike(before.q, q) ? before : undefined),
    retry: false,
    gcTime: keptMillis,
  });

/**
 * What may be meant by what has been typed so far. The list before stays until the next one is there; what cannot be had, for
 * whatever reason, is an empty list. Nothing is asked for unless `isWanted`.
 */
export function useSuggestions(typed: string, isWanted: boolean): SuggestResponse['groups'] {
  const q = useDebounced(typed, pauseMillis);
  const { data } = useQuery({ ...suggestQuery(q), enabled: isWanted && q === typed && mayBeCompleted(q) });
  return data !== undefined && mayBeCompleted(typed) ? data.groups : [];
}
