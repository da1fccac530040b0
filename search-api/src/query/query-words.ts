import type { WordForms } from '@tra-cuu/data/text/word-forms';

/** A word of a query: as typed, and with the accents that were left out of it. The two are one where nothing was left out. */
export interface QueryWord {
  /** As typed, in capitals or not. */
  printed: string;
  typed: WordForms;
  restored: WordForms;
  /** Where it stands in the query, in UTF-16 units, half open. */
  start: number;
  end: number;
}

/** Words that must stand in a row (`phrase`), or one word. */
export interface QueryUnit {
  kind: 'word' | 'phrase';
  words: readonly QueryWord[];
}

/** How much of the accents was typed: none, not all of those that the words of the archive have, or all. */
export type AccentsTyped = 'none' | 'some' | 'all';

/** A query, read: what it asks for, whatever the engine can be asked. */
export interface QueryReading {
  /** As typed. */
  text: string;
  units: readonly QueryUnit[];
  excluded: readonly QueryUnit[];
  accents: AccentsTyped;
  /** Keys of the document numbers in it (`toNumberKey`). */
  numbers: readonly string[];
  /** Whether it is words and nothing else, so that one of them may be left out or corrected. */
  plain: boolean;
  /** Whether it asks something in running words, so that an answer need not repeat all of them. */
  question: boolean;
}

export const wordsOf = (units: readonly QueryUnit[]): QueryWord[] => units.flatMap(({ words }) => words);
