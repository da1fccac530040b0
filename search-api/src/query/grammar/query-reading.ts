import type { WordForms } from '@tra-cuu/data/text/word-forms';

/** A part of a query. `start` and `end` are UTF-16 units of the text typed, half open, quotes and dash included. */
export interface QueryTerm {
  /** A `phrase` was typed in quotes: its words stand in a row, exactly as written, even where it is one word. */
  kind: 'word' | 'phrase';
  /** As typed, in NFC, without quotes. */
  text: string;
  words: WordForms[];
  start: number;
  end: number;
}

/** The values asked for by operators, as typed in NFC; those of `number` are keys (`toNumberKey`). */
export interface OperatorValues {
  official: string[];
  department: string[];
  type: string[];
  number: string[];
}

export type OperatorName = keyof OperatorValues;

/** A document number that stands among the words. Its words are terms as well. */
export interface NumberInQuery {
  key: string;
  /** As typed, in NFC. */
  text: string;
  start: number;
  end: number;
}

/** What is wrong with a query, where, and what to write instead. */
export interface QueryProblem {
  start: number;
  end: number;
  message: string;
}

/** A query, read. */
export interface ParsedQuery {
  /** In the order typed; all must be found. */
  terms: QueryTerm[];
  /** None may be found: -word, -"phrase". */
  excluded: QueryTerm[];
  operators: OperatorValues;
  excludedOperators: OperatorValues;
  numbers: NumberInQuery[];
  /** Empty when the query is good. */
  problems: QueryProblem[];
}

/** Whether a query is words and nothing more: no phrase, exclusion, operator or document number. */
export function countsAsPlain({ terms, excluded, operators, excludedOperators, numbers }: ParsedQuery): boolean {
  const values = [...Object.values(operators), ...Object.values(excludedOperators)].flat();
  return terms.every(({ kind }) => kind === 'word') && excluded.length + values.length + numbers.length === 0;
}
