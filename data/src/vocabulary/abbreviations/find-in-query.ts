import type { Context, ShortUse } from './concepts.ts';
import type { DocumentSymbols } from './document-symbols.ts';
import { type Candidates, type Place, placeInQuery, shortsAt } from './find-places.ts';
import { type Form, keyOf } from './forms.ts';
import { isBigWord, type RowWord, toQueryRow } from './rows.ts';

/** A place in a query that can be said in other words. Words from `from` up to, not with, `to`. */
export interface QueryPlace {
  from: number;
  to: number;
  /** Other ways to say the same, as words. */
  alternatives: string[][];
  /**
   * Set where the typed letters are a word as well ("TU"), so that indexes do not hold them for texts that say it in words:
   * the words to search for instead. They find the letters as well.
   */
  searchFor?: string[];
}

/** A place, and which of its alternatives say neither more nor less than what they stand for. */
export interface ReadPlace extends QueryPlace {
  equal: string[][];
}

/** The places of a query in order; of two that overlap the longer, of equal ones the first. */
export function findInQuery(candidates: Candidates, symbols: DocumentSymbols, words: readonly string[]): ReadPlace[] {
  const row = asTyped(words);
  const all = row.flatMap((_, at) => readPlace(candidates, symbols, row, at) ?? []);
  const longestFirst = all.sort((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from);
  const places: ReadPlace[] = [];
  for (const place of longestFirst) {
    if (places.every(({ from, to }) => place.to <= from || place.from >= to)) places.push(place);
  }
  return places.filter(({ alternatives }) => alternatives.length > 0).sort((one, other) => one.from - other.from);
}

/** Capitals tell nothing in a query that is typed in capitals. */
function asTyped(words: readonly string[]): RowWord[] {
  const row = toQueryRow(words);
  const inCapitals =
    row.length > 1 && row.every((word) => word.printed === word.printed.toUpperCase()) && row.some(isAccentedBigWord);
  return inCapitals ? row.map((word) => ({ ...word, printed: word.printed.toLowerCase() })) : row;
}

const isAccentedBigWord = (word: RowWord): boolean => isBigWord(word) && word.printed.length > 2;

function readPlace(
  candidates: Candidates,
  symbols: DocumentSymbols,
  row: readonly RowWord[],
  at: number,
): ReadPlace | null {
  const numbered = symbols.readAt(row, at);
  if (numbered && numbered.forms.length > 0) {
    const equal = numbered.forms.map(toWords);
    return { from: at, to: numbered.to, alternatives: equal, equal };
  }
  const place = placeInQuery(candidates, row, at);
  return place && toQueryPlace(place, row);
}

function toQueryPlace(place: Place, row: readonly RowWord[]): ReadPlace {
  const here = shortsAt(place, row);
  const equal = otherForms(place, here);
  const elsewhere = place.concept.shorts.filter((use) => !here.includes(use)).flatMap(inItsContext);
  const alternatives = [...equal.filter((form) => !form.wordLike).map(toWords), ...elsewhere];
  const [long] = place.concept.longs;
  const searchFor = place.form.wordLike && long ? { searchFor: toWords(long) } : {};
  return { from: place.from, to: place.to, alternatives, equal: equal.map(toWords), ...searchFor };
}

function otherForms(place: Place, shorts: readonly ShortUse[]): Form[] {
  const typed = keyOf(place.form);
  const forms = [...place.concept.longs, ...shorts.flatMap((use) => use.forms)];
  return forms.filter((form) => keyOf(form) !== typed);
}

/** Letters that mean it only beside other words, with those: "CT UBND" for "chủ tịch". */
function inItsContext({ forms, context }: ShortUse): string[][] {
  const { before, after }: Context = context ?? { before: [], after: [] };
  return forms.flatMap((form) => [
    ...before.map((next) => [...toWords(form), ...toWords(next)]),
    ...after.map((previous) => [...toWords(previous), ...toWords(form)]),
  ]);
}

const toWords = (form: Form): string[] => form.words.map((word) => word.printed);
