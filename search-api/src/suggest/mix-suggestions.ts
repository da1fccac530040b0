import { maxSuggestions, type Suggestion, type SuggestionKind, suggestionKinds } from '@tra-cuu/data/contract/suggest';
import { toTextKey } from '@tra-cuu/data/suggestions/text-key';

/** What there is of each kind, the best first. */
export type SuggestionsByKind = Readonly<Partial<Record<SuggestionKind, readonly Suggestion[]>>>;

export interface SuggestionGroup {
  kind: SuggestionKind;
  suggestions: Suggestion[];
}

/** How many of a kind there are as long as other kinds have something to show. */
const share: Readonly<Record<SuggestionKind, number>> = {
  official: 3,
  department: 2,
  document: 2,
  title: 4,
  phrase: 3,
};

/**
 * Chooses what is shown: the kinds take turns, one suggestion at a time, up to their share; what is free then goes round without
 * shares. A phrase that is the title of an article shown is left out.
 */
export function mixSuggestions(found: SuggestionsByKind): SuggestionGroup[] {
  const left = withoutTitles(found);
  const counts = new Map<SuggestionKind, number>();
  let free = maxSuggestions;
  for (const most of [share, null]) {
    let taken = true;
    while (free > 0 && taken) {
      taken = false;
      for (const kind of suggestionKinds) {
        const count = counts.get(kind) ?? 0;
        if (free === 0 || count >= Math.min(left[kind]?.length ?? 0, most?.[kind] ?? maxSuggestions)) continue;
        counts.set(kind, count + 1);
        free -= 1;
        taken = true;
      }
    }
  }
  return suggestionKinds
    .map((kind) => ({ kind, suggestions: left[kind]?.slice(0, counts.get(kind) ?? 0) ?? [] }))
    .filter(({ suggestions }) => suggestions.length > 0);
}

/** How many titles there may be room for beside what there is of the other kinds. A phrase may have to go for a title. */
export function mostTitles(others: SuggestionsByKind): number {
  const taken = suggestionKinds
    .filter((kind) => kind !== 'title')
    .map((kind) => Math.min((others[kind]?.length ?? 0) - (kind === 'phrase' ? share.title : 0), share[kind]))
    .reduce((sum, count) => sum + Math.max(0, count), 0);
  return Math.max(share.title, maxSuggestions - taken);
}

const keyOf = ({ text }: Suggestion): string => toTextKey(text.map((segment) => segment.text).join(''));

function withoutTitles(found: SuggestionsByKind): SuggestionsByKind {
  const titles = new Set(found.title?.map(keyOf));
  return { ...found, phrase: found.phrase?.filter((phrase) => !titles.has(keyOf(phrase))) ?? [] };
}
