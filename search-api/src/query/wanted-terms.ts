import type { WantedTerm, WantedWord } from '@tra-cuu/data/text/wanted';
import { toWordForms, type WordForms } from '@tra-cuu/data/text/word-forms';
import { type AskedForm, formOf } from './engine-text.ts';
import type { QueryUnit, QueryWord } from './query-words.ts';

/** Ways to say the same as words of a query, from the word `from` up to, without it, `to`. */
export interface OtherWays {
  from: number;
  to: number;
  alternatives: readonly (readonly string[])[];
  /** Words to look for instead of those typed, which find both: the letters typed are a word as well ("TU"). */
  searchFor?: readonly string[];
}

const toWanted = (word: WordForms, form: AskedForm): WantedWord => ({
  ...word,
  accents: form === 'folded' ? 'any' : 'exact',
});

/**
 * What the hits of a form are marked by, a term for each unit. A word that is part of what can be said in other ways ("ủy" of "ủy ban
 * nhân dân") is found by those too ("UBND"). `ways` count the words of all units one after the other.
 */
export function toWantedTerms(units: readonly QueryUnit[], ways: readonly OtherWays[], form: AskedForm): WantedTerm[] {
  let at = 0;
  return units.map(({ kind, words }) => {
    const own = words.map((word) => toWanted(formOf(word, form), form));
    const others = kind === 'word' ? otherWaysOf(at, ways, form) : [];
    at += words.length;
    return { alternatives: [own, ...others] };
  });
}

const otherWaysOf = (at: number, ways: readonly OtherWays[], form: AskedForm): WantedWord[][] =>
  ways
    .filter(({ from, to }) => from <= at && at < to)
    .flatMap(({ alternatives }) => alternatives.map((words) => words.map((word) => toWanted(toWordForms(word), form))));

/** What was typed, for what obeys it: bare letters take every accent, typed accents their own. */
export const toTypedTerms = (units: readonly QueryUnit[]): WantedTerm[] =>
  units.map(({ words }) => ({ alternatives: [words.map(({ typed }) => ({ ...typed, accents: 'typed' as const }))] }));

/** The units that the engine is asked for: those typed, but for letters that other words find with what they stand for. */
export function toAskedUnits(units: readonly QueryUnit[], ways: readonly OtherWays[]): QueryUnit[] {
  let at = 0;
  return units.flatMap((unit) => {
    const from = at;
    at += unit.words.length;
    const way = ways.find((place) => place.searchFor && place.from <= from && at <= place.to);
    if (!way?.searchFor || unit.kind === 'phrase') return [unit];
    const [word] = unit.words;
    return way.from === from && word
      ? [{ kind: 'phrase', words: way.searchFor.map((text) => inPlaceOf(word, text)) }]
      : [];
  });
}

function inPlaceOf(word: QueryWord, printed: string): QueryWord {
  const forms = toWordForms(printed);
  return { ...word, printed, typed: forms, restored: forms };
}
