import { maxSuggestions, type SuggestRequest, type SuggestResponse } from '@tra-cuu/data/contract/suggest';
import { type SuggestedEntry, type Suggester, tableKinds } from '@tra-cuu/data/suggestions/suggester';
import { readTyped } from '@tra-cuu/data/suggestions/typed-text';
import { toSegments } from '@tra-cuu/data/text/segments';
import type { ReaderIndex } from '../reader/for-reader.ts';
import { mixSuggestions, mostTitles } from './mix-suggestions.ts';
import { suggestTitles } from './suggest-titles.ts';

/** As many of each kind as there are places: the others may have nothing. */
const limits = Object.fromEntries(tableKinds.map((kind) => [kind, maxSuggestions])) as Parameters<
  Suggester['suggest']
>[1];

/** Says what may be meant by what has been typed so far. Without a table only titles are suggested. */
export async function runSuggest(
  { q }: SuggestRequest,
  index: ReaderIndex,
  suggester: Suggester | null,
): Promise<SuggestResponse> {
  const groups = suggester?.suggest(q, limits) ?? [];
  const fromTable = Object.fromEntries(groups.map(({ kind, entries }) => [kind, entries.map(toSuggestion)]));
  const title = await suggestTitles(readTyped(q), index, mostTitles(fromTable));
  return { q, groups: mixSuggestions({ ...fromTable, title }) };
}

const toSuggestion = ({ text, value, articles, ranges }: SuggestedEntry) => ({
  ...{ text: toSegments(text, ranges), value, count: articles },
});
