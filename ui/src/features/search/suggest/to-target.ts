import type { SuggestionKind } from '@tra-cuu/data/contract/suggest';
import { changeParams, changeWords, type SearchParams, toExcluding } from '../search-params.ts';

/** What a suggestion leads to: a search, or an article to be read. */
export type Target = { search: SearchParams } | { article: string };

/**
 * Where a suggestion leads from the search it was made beside. A person or a body takes the place of the words, and of others
 * of its kind that were filtered by; everything else that narrows the search stays.
 */
export function toTarget({ kind, value }: { kind: SuggestionKind; value: string }, params: SearchParams): Target {
  if (kind === 'title') return { article: value };
  if (kind === 'document' || kind === 'phrase') return { search: changeWords(params, value) };
  const excluding = toExcluding(kind);
  const within = kind === 'department' ? { within: undefined } : {};
  const excluded = params[excluding]?.filter((id) => id !== value);
  return {
    search: changeParams(changeWords(params, undefined), { ...within, [kind]: [value], [excluding]: excluded }),
  };
}
