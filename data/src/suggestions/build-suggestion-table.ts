import type { NameCounts } from '../archive/name-counts.ts';
import { createPhraseCounter } from './phrase-counter.ts';
import type { SuggestionTable } from './suggestion-table.ts';
import { toTextKey } from './text-key.ts';

/**
 * Makes the table of one kind of reader from what the archive holds for them (`archive.names`). A phrase that is the
 * name of an official or a department is left out: it is suggested as what it is.
 */
export function buildSuggestionTable(names: NameCounts, titles: Iterable<string>): SuggestionTable {
  const phrases = createPhraseCounter();
  for (const title of titles) phrases.add(title);
  const named = new Set([...names.officials, ...names.departments].map(({ name }) => toTextKey(name)));
  return { ...names, phrases: phrases.finish().filter(({ text }) => !named.has(toTextKey(text))) };
}
