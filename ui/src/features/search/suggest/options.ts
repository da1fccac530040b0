import type { Suggestion, SuggestionKind, SuggestResponse } from '@tra-cuu/data/contract/suggest';

/** A suggestion as something to be taken. */
export interface Option extends Suggestion {
  kind: SuggestionKind;
  /** Tells it from the others of a list, and is the same in the list that follows. */
  key: string;
  /** Its number in the list, all groups together, from 0. */
  place: number;
}

export interface OptionGroup {
  kind: SuggestionKind;
  options: Option[];
}

/** The groups of an answer with their suggestions as options. */
export function toOptionGroups(groups: SuggestResponse['groups']): OptionGroup[] {
  let place = 0;
  return groups.map(({ kind, suggestions }) => ({
    kind,
    options: suggestions.map((suggestion) => ({
      ...suggestion,
      kind,
      key: `${kind}:${suggestion.value}`,
      place: place++,
    })),
  }));
}

/**
 * The option that a step leads to from the active one, and null for the text itself, which lies between the last option and
 * the first.
 */
export function stepFrom(options: readonly Option[], active: Option | null, step: 1 | -1): Option | null {
  const places = [null, ...options];
  const at = places.indexOf(active);
  return places[(at + step + places.length) % places.length] ?? null;
}
